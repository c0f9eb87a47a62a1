/** What is used of `re2js`: an `import()` of the package itself would bundle all of it. */
export {RE2JS} from 're2js'
