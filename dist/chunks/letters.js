// src/checklist/letters.ts
const isLetterCode = ((code) => code >= 97 && code <= 122 || code >= 65 && code <= 90);
const isAlphanumericCode = ((code) => isLetterCode(code) || code >= 48 && code <= 57);
const isWordCode = ((code) => isAlphanumericCode(code) || code === 95);

Object.defineProperty(exports, "isAlphanumericCode", {
  enumerable: true,
  get: function () {
    return isAlphanumericCode;
  }
});
Object.defineProperty(exports, "isLetterCode", {
  enumerable: true,
  get: function () {
    return isLetterCode;
  }
});
Object.defineProperty(exports, "isWordCode", {
  enumerable: true,
  get: function () {
    return isWordCode;
  }
});