import {CODE, CONFIGURATION, SQL} from '../../sources.ts'
import {ANYWHERE, PAGES, practiceRules, SETTINGS} from './practice.ts'

/** What makes pages and answers fast. */
export const quickness = practiceRules([
  {
    id: 'lazy-loading',
    about: 'code and images are loaded when they are needed',
    says: ['lazy loading|loaded|load', 'code splitting|split', 'dynamic imports', '懒加载', '代码分割'],
    traces: '\\blazy\\(|loading="lazy"|next/dynamic|\\bimport\\(|loadable|Suspense',
    path: PAGES
  },
  {
    id: 'bundle',
    about: 'what browsers load is kept small',
    says: [
      'bundle|bundles|chunk ?size|sizes ?@be optimization|optimized|optimised|optimierung|analyzed|analysis|minified|minimized|under|budget',
      'optimize ?the bundle|assets',
      'bundle size*',
      'minif*',
      'tree shaking',
      'assets ?are optimized|minified|compressed',
      'optimized imports'
    ],
    traces: 'minif|terser|esbuild|vite|webpack|rollup|swc|bundle-?analyz|optimizePackageImports|size-limit',
    path: ANYWHERE
  },
  {
    id: 'images-optimized',
    about: 'images are small',
    says: [
      'image|images ?are|size optimization|optimized|optimised|compressed|compression',
      'optimize ?all images',
      'webp|avif',
      '图片优化'
    ],
    unless: ['docker|container'],
    traces: 'next/image|\\bsharp\\b|imagemin|webp|avif|srcset|image/optimi',
    path: [...PAGES, ...SETTINGS]
  },
  {
    id: 'compression',
    about: 'answers are compressed',
    says: [
      'gzip|brotli',
      'response|http|content|asset|static compression',
      'compression ?is|middleware enabled|configured|active'
    ],
    traces: 'gzip|brotli|compression|compress',
    path: ANYWHERE
  },
  {
    id: 'cdn',
    about: 'files come from a network for delivery',
    says: ['cdn', 'content delivery', 'edge caching|network'],
    unless: ['links|api'],
    traces: 'cloudfront|cloudflare|fastly|\\bcdn|akamai|bunny|vercel|netlify|assetPrefix',
    path: ANYWHERE
  },
  {
    id: 'queries-optimized',
    about: 'queries are fast',
    says: [
      'query|queries|database ?query ?performance ?@be optimization|optimized|optimised|optimierung|tuned',
      'optimize ?all ?slow database|queries|query',
      'n 1 query|queries|problem|problems',
      'slow query|queries',
      '查询优化'
    ],
    negated: 'any',
    traces:
      'select_related|prefetch_related|joinedload|selectinload|dataloader|\\bincludes\\(|explain\\b|create (unique )?index|@@index|slow_?query',
    path: [...CODE, ...SQL, ...CONFIGURATION]
  },
  {
    id: 'web-vitals',
    about: 'how fast pages are is measured',
    says: ['web vitals', 'lighthouse', 'page speed', 'pagespeed', 'core vitals', 'lcp|fcp|tti|cls'],
    traces: 'web-?vitals|lighthouse|lhci|speed-?insights|pagespeed|unlighthouse',
    path: [...ANYWHERE, '**/.lighthouserc*']
  }
])
