import {CODE, MANIFESTS, SQL} from '../../sources.ts'
import {ANYWHERE, PAGES, practiceRules, SETTINGS} from './practice.ts'

/** How the code is written. */
export const programming = practiceRules([
  {
    id: 'error-handling',
    about: 'errors are handled',
    says: [
      'error|exception|exceptions|errors|rejection|rejections handling|handler|handlers|handled|boundary|boundaries|middleware|classes|captured|caught',
      'custom|global|unhandled ?promise error|exception|exceptions|rejections',
      'error messages|responses|response',
      'fehlerbehandlung',
      '错误处理'
    ],
    unless: ['tracking|webhook*'],
    traces:
      'error_?handl|error_?boundar|exception_?handler|errorhandler|uncaughtException|unhandledRejection|ControllerAdvice|@app\\.errorhandler|class \\w+(Error|Exception)\\b|rescue_from|set_error_handler',
    path: CODE
  },
  {
    id: 'timeouts',
    about: 'waiting ends in time',
    says: ['timeout|timeouts', 'timeout|timeouts ?are|is @done', '超时'],
    unless: ['session*|login|logins|no|alert*'],
    traces: 'time_?out',
    path: ANYWHERE
  },
  {
    id: 'idempotency',
    about: 'what is done twice has one effect',
    says: ['idempoten*', 'duplicate|duplicates prevent*|detection|protection', 'prevent* duplicate|duplicates'],
    negated: 'any',
    traces: 'idempoten|on conflict|upsert|get_or_create',
    path: [...CODE, ...SQL]
  },
  {
    id: 'pagination',
    about: 'long lists come in pages',
    says: ['paginat*', 'infinite scroll*', '分页'],
    traces: 'paginat|page_?size|per_?page|\\blimit\\b.*\\boffset\\b|cursor',
    path: CODE
  },
  {
    id: 'background-jobs',
    about: 'work is queued',
    says: [
      'background job|jobs|worker|workers|task|tasks|processing',
      'job|task|message queue|queues',
      'queue worker*',
      'cron|scheduled job|jobs|task|tasks'
    ],
    traces: 'celery|bullmq|sidekiq|resque|rq\\b|kafka|rabbitmq|\\bsqs\\b|cron|schedule|queue',
    path: ANYWHERE
  },
  {
    id: 'api-versioning',
    about: 'the API has versions',
    says: ['api versioning|versioned|versions', 'version ?the ?all api ?endpoints', 'versioned api|apis|endpoints'],
    traces: '["\'`/]v[1-9]\\d?[/"\'`]|api.?version',
    path: ANYWHERE
  },
  {
    id: 'unused-dependencies',
    about: 'nothing unused is depended on',
    says: ['unused|unnecessary dependency|dependencies|packages|code|imports', 'dead code'],
    negated: 'any',
    traces: 'knip|depcheck|ts-prune|unimported|deptry|vulture|cargo-udeps|cargo-machete|no-unused|ruff|eslint',
    path: ANYWHERE
  },
  {
    id: 'no-stand-ins',
    about: 'nothing is left that only stands for something',
    says: ['no ?more|hardcoded|remaining stubs|placeholders|placeholder|mock|mocks|dummy ?data|code|values'],
    negated: 'any',
    traces: 'lint|no-warning-comments|TODO|FIXME',
    path: SETTINGS
  },
  {
    id: 'translations',
    about: 'texts in several languages',
    says: [
      'i18n|internationalization|internationalisation|localization|localisation|translations|multilingual',
      'multi language',
      '多语言',
      '国际化'
    ],
    traces: 'i18n|gettext|\\bintl\\b|locale|translations?',
    path: [...ANYWHERE, '**/{locales,i18n,translations}/**']
  },
  {
    id: 'accessibility',
    about: 'pages that everybody can use',
    says: [
      'accessibility|a11y|wcag',
      'aria labels|attributes',
      'screen reader*',
      'keyboard navigation',
      'alt text|texts|tags'
    ],
    traces: '\\baria-|\\brole=|jsx-a11y|axe-core|pa11y|\\balt=',
    path: [...PAGES, ...MANIFESTS]
  },
  {
    id: 'responsive',
    about: 'pages for screens of any size',
    says: ['responsive ?design|layout', 'mobile responsive|friendly', '响应式'],
    traces: '@media|name="viewport"|\\b(sm|md|lg):|useMediaQuery|breakpoints?',
    path: [...PAGES, '**/*.{css,scss,less}']
  },
  {
    id: 'commented',
    about: 'the code explains itself',
    says: ['docstrings|jsdoc|phpdoc|javadoc|tsdoc|godoc', 'inline|code comments', 'comments explain'],
    unless: ['commented'],
    traces: '/\\*\\*|"""|@param|@returns?|:param |///',
    path: CODE
  },
  {
    id: 'deploy-script',
    about: 'deployment by a script',
    says: ['deploy|deployment|build|release|setup|rollback|automation script|scripts', 'scripts for deploy*'],
    traces: 'deploy|release|rollback|docker|kubectl|terraform',
    path: [
      '**/*{deploy,release,build,setup,rollback}*.{sh,ps1,py,js,ts,mjs}',
      '**/{Makefile,package.json,justfile}',
      '**/scripts/**'
    ]
  }
])
