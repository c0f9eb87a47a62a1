/** The GitHub API. Imported only by a run that needs it; octokit is loaded when a client is made. */
export {githubCheckRuns, githubStatuses} from './github/checks.ts'
export {ApiRefusal, createGitHub, type GitHubClient, type GitHubOptions} from './github/client.ts'
export {githubComments} from './github/comments.ts'
export {createGitHubFacts, type FactsOptions, factsClient} from './github/facts.ts'
export {githubPulls} from './github/pulls.ts'
export {githubTree} from './github/tree.ts'
