/** What is used of `smol-toml`: an `import()` of the package itself would bundle all of it. */
export {parse} from 'smol-toml'
