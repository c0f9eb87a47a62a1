/** Where in a repository things usually stand: globs that several rules look into. */

const SKIPPED = [
  '!**/*.{test,spec}.*',
  '!**/{test,tests,__tests__,spec,e2e,fixtures,examples,dist,build,coverage,node_modules}/**',
  '!**/*.min.js'
]

/** Source code, without tests and built files. */
export const CODE = [
  '**/*.{ts,tsx,js,jsx,mjs,cjs,vue,svelte,py,go,rs,java,kt,rb,php,cs,swift,scala,ex,exs}',
  ...SKIPPED
] as const

/** Code that a browser receives. */
export const BROWSER_CODE = [
  '**/{frontend,client,web,ui,public,app,pages,components}/**/*.{ts,tsx,js,jsx,mjs,vue,svelte,html}',
  '!**/{api,server,backend,functions}/**',
  ...SKIPPED
] as const

/** Code in which `console.log` is meant. */
export const SCRIPT_CODE = [
  '**/*.{ts,tsx,js,jsx,mjs,cjs,vue,svelte}',
  ...SKIPPED,
  '!**/{scripts,tools,bin,cli}/**',
  '!**/*.config.*'
] as const

/** Files that name what a project depends on. */
export const MANIFESTS = [
  '**/{package.json,pyproject.toml,Pipfile,setup.py,setup.cfg,go.mod,Cargo.toml,Gemfile,composer.json,pom.xml,mix.exs}',
  '**/requirements*.txt',
  '**/build.gradle{,.kts}',
  '**/*.csproj'
] as const

export const WORKFLOWS = '.github/workflows/*.{yml,yaml}'

/** Settings of tools and of deployments. */
export const CONFIGURATION = [
  '**/*.{yml,yaml,toml,ini,conf,tf,hcl,cfg}',
  '**/Dockerfile*',
  '**/*.config.{js,ts,mjs,cjs}',
  '**/*.json',
  '!**/{package-lock,composer.lock}*'
] as const

export const SQL = ['**/*.{sql,prisma}', '**/{migrations,migrate}/**/*.{py,ts,js,rb}'] as const
