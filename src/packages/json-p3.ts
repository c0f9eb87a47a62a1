/** What is used of `json-p3`: an `import()` of the package itself would bundle all of it. */
export {FunctionExpressionType, JSONPathEnvironment} from 'json-p3'
