/** What is used of `yaml`: an `import()` of the package itself would bundle all of it. */
export {isMap, isNode, isPair, isScalar, LineCounter, parseAllDocuments, parseDocument, visit} from 'yaml'
