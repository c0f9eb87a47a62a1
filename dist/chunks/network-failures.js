const require_last_resort = require("./last-resort.js");

// src/adapters/network-failures.ts
const TLS = {
	CERT_HAS_EXPIRED: "its certificate has expired",
	CERT_NOT_YET_VALID: "its certificate is not valid yet",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "its certificate chain ends at a root that is not trusted",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "it sends no intermediate certificate, or its issuer is not trusted",
	UNABLE_TO_GET_ISSUER_CERT: "the issuer of its certificate is unknown",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the issuer of its certificate is unknown",
	INVALID_PURPOSE: "its certificate is not meant for servers",
	INVALID_CA: "an issuer of its certificate is no authority",
	CERT_REVOKED: "its certificate was revoked",
	CERT_SIGNATURE_FAILURE: "the signature of its certificate is wrong",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
	EPROTO: "the TLS handshake failed"
};
const CONNECTION = {
	ECONNREFUSED: "nothing listens there",
	ECONNRESET: "it closed the connection before the answer was complete",
	EPIPE: "it closed the connection before the answer was complete",
	UND_ERR_SOCKET: "it closed the connection before the answer was complete",
	UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the answer is not as long as it says",
	UND_ERR_HEADERS_OVERFLOW: "the headers of the answer are too large",
	UND_ERR_CLOSED: "the run has ended",
	UND_ERR_DESTROYED: "the run has ended",
	ETIMEDOUT: "it cannot be reached",
	EHOSTUNREACH: "it cannot be reached",
	ENETUNREACH: "its network cannot be reached",
	EADDRNOTAVAIL: "its address cannot be reached from here",
	ENOTFOUND: "its name does not resolve",
	ENODATA: "its name does not resolve",
	EAI_AGAIN: "no name server answered",
	ESERVFAIL: "its name server failed",
	ETIMEOUT: "no name server answered",
	EREFUSED: "its name server refused to answer"
};
var Unanswered = class extends require_last_resort.Refusal {
	code;
	constructor(code, reason, remedy) {
		super(reason, remedy);
		this.code = code;
	}
};
const REACHABLE = "see that it is up and can be reached from this runner";
const tlsProblem = ((code) => TLS[code] ?? ((__pattern0 ??= __ready(/^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_|CRL_)/)).test(code) ? `TLS: ${code}` : null));
const asRefusal = ((thrown, where, signal) => {
	if (thrown instanceof require_last_resort.Refusal) return thrown;
	if (signal?.aborted) return new require_last_resort.Refusal(`${where} gave no complete answer before the deadline`, `raise the timeout, or ${REACHABLE}`);
	const code = codeOf(thrown);
	if (code === null) return thrown;
	const tls = tlsProblem(code);
	if (tls) return new Unanswered(code, `${where} is not trusted: ${tls}`, "repair the certificate or the TLS settings there");
	if (code.startsWith("HPE_")) return new Unanswered(code, `${where} does not speak HTTP (${code})`, REACHABLE);
	const why = CONNECTION[code] ?? `${code} ${require_last_resort.reasonOf(thrown)}`;
	return new Unanswered(code, `${where} did not answer: ${why}`, REACHABLE);
});
const codeOf = ((thrown) => {
	if (!(thrown instanceof Error)) return null;
	const { name, code, cause } = thrown;
	if (name === "HTTPParserError") return `HPE_${String(code ?? "INVALID").replace((__pattern1 ??= __ready(/^HPE_/)), "")}`;
	if (thrown instanceof AggregateError) return codeOfAll(thrown.errors);
	if (typeof code === "string") return (__pattern2 ??= __ready(/^(ERR_INVALID_|UND_ERR_INVALID_ARG)/)).test(code) ? null : code;
	return cause === void 0 ? null : codeOf(cause);
});
const codeOfAll = ((errors) => {
	const codes = errors.map(codeOf);
	const gone = [
		"ECONNREFUSED",
		"EADDRNOTAVAIL",
		"ENETUNREACH",
		"EAFNOSUPPORT"
	];
	return codes.find(((code) => code !== null && !gone.includes(code))) ?? codes.find(((code) => code === gone[0])) ?? codes[0] ?? null;
});

Object.defineProperty(exports, "Unanswered", {
  enumerable: true,
  get: function () {
    return Unanswered;
  }
});
Object.defineProperty(exports, "asRefusal", {
  enumerable: true,
  get: function () {
    return asRefusal;
  }
});
Object.defineProperty(exports, "codeOf", {
  enumerable: true,
  get: function () {
    return codeOf;
  }
});
Object.defineProperty(exports, "tlsProblem", {
  enumerable: true,
  get: function () {
    return tlsProblem;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2;
