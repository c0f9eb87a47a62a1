import {MANIFESTS} from '../../sources.ts'
import {ANYWHERE, PAGES, practiceRules} from './practice.ts'

/** What pages and mails have. */
export const webpages = practiceRules([
  {
    id: 'page-data',
    about: 'what search engines and other sites read of a page',
    says: [
      'meta|og|title ?og ?title ?and ?description tag|tags|description|descriptions|titles',
      'open graph',
      'twitter card|cards',
      'structured data',
      'schema markup|org',
      'schema.org',
      'json ld',
      'canonical url|urls|tag|tags|links',
      'seo ?metadata|tags|basics|optimization|optimized|optimised|meta',
      'favicon'
    ],
    traces: 'og:|<meta|generateMetadata|metadata|next-seo|helmet|application/ld\\+json|rel="canonical"|rel="icon"',
    path: PAGES
  },
  {
    id: 'not-found-page',
    about: 'pages for what is not there or went wrong',
    says: ['404|500 ?error ?and ?500 page|pages', 'custom error|404 page|pages', 'error pages', '404 页面'],
    traces: '404|not.?found|NotFound',
    path: PAGES
  },
  {
    id: 'service-worker',
    about: 'pages that work without a network',
    says: ['pwa', 'service worker|workers', 'offline mode|support', 'web ?app manifest'],
    traces: 'serviceWorker|workbox|manifest\\.(json|webmanifest)|next-pwa|vite-plugin-pwa',
    path: [...PAGES, ...MANIFESTS]
  },
  {
    id: 'client-routing',
    about: 'every address of a single-page application leads to it',
    says: [
      'spa routing|redirect|fallback|redirects|rewrites',
      'client side routing',
      'redirection spa',
      'rewrite|rewrites rules|configured'
    ],
    traces: 'rewrites?|try_files|redirects?|fallback|historyApiFallback|index\\.html\\s+200|react-router|vue-router',
    path: [...ANYWHERE, '**/_redirects', '**/.htaccess']
  },
  {
    id: 'transactional-mail',
    about: 'mail is sent by a service',
    says: [
      'email|mail|smtp ?service|delivery|sending ?provider|server ?@be configured|setup|set|integrated|integration|verified|connected',
      'sendgrid|mailgun|postmark|resend|ses|smtp',
      '邮件服务'
    ],
    unless: ['alert*|announce*|campaign*|list|support|customer*|beta'],
    traces: 'sendgrid|mailgun|postmark|resend|\\bses\\b|smtp|nodemailer|mailer',
    path: ANYWHERE
  },
  {
    id: 'payments',
    about: 'payment by a service',
    says: [
      'stripe|paypal|razorpay|paddle|braintree|adyen ?@be ?webhook|webhooks|integration|account|keys|checkout|payment|payments ?@be @done',
      'payment gateway|integration|processing|flow',
      'webhook|webhooks ?url|endpoint|endpoints|handler|handlers|signature|signatures ?@be verif*|configured|implemented|registered|validated'
    ],
    unless: ['announce*|live'],
    traces: 'stripe|paypal|razorpay|paddle|braintree|adyen|checkout|webhook',
    path: ANYWHERE
  }
])
