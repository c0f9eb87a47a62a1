import {CODE} from '../../sources.ts'
import {ANYWHERE, PROGRAM, practiceRules} from './practice.ts'

/** What protects users and data. */
export const protection = practiceRules([
  {
    id: 'password-hashing',
    about: 'passwords are hashed',
    says: [
      'password|passwords|passwort ?are|is ?storage ?properly|securely hash*',
      'bcrypt|argon2|argon2id|scrypt|pbkdf2',
      'hash* ?the passwords',
      'codes gehasht|hashed',
      '密码加密'
    ],
    unless: ['sha256|commit'],
    traces: 'bcrypt|argon2|scrypt|pbkdf2|password_hash|has_secure_password|generate_password_hash',
    path: PROGRAM
  },
  {
    id: 'password-rules',
    about: 'weak passwords are refused',
    says: [
      'password|passwords complexity|strength|requirements|policy|policies|length|minimum|rules|reset',
      'strong ?long password|passwords',
      '密码强度'
    ],
    unless: ['hash*|in|default|email'],
    negated: 'any',
    traces: 'password.{0,40}(min|length|\\{\\d|complex|strength|policy|valid|reset)|zxcvbn|validate_password',
    path: CODE
  },
  {
    id: 'lockout',
    about: 'guessing is stopped',
    says: [
      'account|login|user lockout|locking|locked',
      'brute force ?attack ?protection|prevention|mitigated|schutz',
      'failed ?login|password|auth|authentication attempts|logins',
      'lock ?the|user account|accounts',
      'lockout ?@done',
      'captcha|recaptcha|turnstile'
    ],
    unless: ['logged|monitor*|notif*'],
    traces:
      'lockout|locked_(at|until)|failed_?(login|attempts)|login_?attempts|max_?attempts|lockable|axes|rate_?limit|throttl|captcha|turnstile',
    path: PROGRAM
  },
  {
    id: 'sessions',
    about: 'sessions end, cookies are safe',
    says: [
      'session|sessions ?are|is ?tokens management|timeout|timeouts|expir*|security|secure|handling|invalidat*|rotation|fixation',
      'token|tokens|jwt ?have ?appropriate expir*|expiry|refresh|rotation|lifetime',
      'refresh token|tokens',
      'short lived ?access tokens',
      'secure|httponly|samesite|http ?only cookie|cookies',
      'cookie|cookies ?are ?flags|attributes|security ?set secure|httponly|samesite|flags|secured',
      'timeout logins',
      'httponly|samesite'
    ],
    unless: ['consent|policy|banner|api'],
    traces: 'httponly|samesite|session|expires_?in|max_?age|refresh_?token|\\bexp\\b',
    path: ANYWHERE
  },
  {
    id: 'access-control',
    about: 'who may do what is checked',
    says: [
      'authentication|authorization|authorisation|authenticated|autorisierung ?and ?authorization|authentication ?is|are ?properly ?flow|flows|system|service|middleware|checks ?is implemented|enforced|required|configured|enabled|working|checked|active|protected|implementiert',
      '^ ?user ?jwt authentication ?and ?& ?authorization ?flow|system|security $',
      'authorization $',
      'access control|controls',
      'permission|permissions|authorization|access system|check|checks|checked|model|enforced',
      'least privilege',
      'default deny',
      'deny by default',
      'fail securely',
      'protected routes|endpoints',
      'routes|endpoints ?are ?all protected|secured|authenticated|sécurisées',
      'resource ownership',
      'tenant isolation',
      '权限控制',
      '身份验证'
    ],
    unless: ['test*|ssh|iam|aws|admin|physical|mfa|two|docs|attempts|failures|bypass|github|server'],
    traces: 'authenti|authori[sz]|permission|\\broles?\\b|\\bguard|login_required|middleware|policy|row level security',
    path: CODE
  },
  {
    id: 'injection',
    about: 'what comes from outside is escaped',
    says: [
      'xss|ssrf|csrf|injection|traversal ?attack ?attacks protection|prevention|prevented|protected|mitigated|vulnerabilities|points|enabled',
      'cross site scripting|request',
      'sql|command|shell|template injection',
      'path|directory traversal',
      'output encoding|escaping|sanitization|encoded',
      'html|output|data|user|email|message|input|inputs|request ?input ?is|are ?properly sanitiz*|sanitis*|escap*',
      'dynamic sql',
      'request|requests validation',
      'form|forms|input|data ?are|is validation|validated',
      'validate|sanitize|filter ?and ?validate ?all ?user input|inputs|requests|data',
      'length|size limits|limit ?are|is enforced',
      'query depth|complexity|cost',
      'xss|csrf|注入 防护',
      'sql 注入',
      'middleware de seguridad',
      '输入验证'
    ],
    unless: ['test|tests|testing'],
    negated: 'any',
    traces:
      'saniti[sz]|escape|DOMPurify|bleach|\\bzod\\b|\\bjoi\\b|\\byup\\b|pydantic|validat|parameteri[sz]|prepare|helmet|csrf',
    path: PROGRAM
  },
  {
    id: 'encryption',
    about: 'data is encrypted where it lies or travels',
    says: [
      'encrypt*|verschlüsselt|verschlüsselung',
      'hmac',
      'request|requests|signed signing|requests|signatures',
      'at rest',
      'in transit',
      'aes ?256 ?gcm',
      'kms',
      '加密'
    ],
    unless: ['gossip|disk|drive|laptop*'],
    traces: 'encrypt|\\baes\\b|aes-?256|fernet|\\bkms\\b|crypto\\.|sslmode|storage_encrypted|cipher',
    path: ANYWHERE
  },
  {
    id: 'sensitive-data',
    about: 'private data stays out of logs and answers',
    says: [
      'sensitive|personal|private ?user data|information|info|details ?is|are ~3 log|logs|logging|logged|masked|redacted|exposed|errors|responses|filtered|url|urls|headers',
      'no|not pii ~2 log|logs|logged',
      'pii ?is|are|data|properly ~2 masked|redacted|handled|protected|logs|filtered|handling',
      'log|logs ?are|is|files sanitized|redact*|masking|scrub*',
      'redact* ?sensitive|pii|secrets',
      'stack trace|traces',
      'no sensitive data|information',
      '敏感数据',
      '敏感信息'
    ],
    negated: 'any',
    traces: 'redact|mask|scrub|filter_?parameters|saniti[sz]|sensitive|before_?send',
    path: ANYWHERE
  },
  {
    id: 'perimeter',
    about: 'a firewall, or protection against floods',
    says: [
      'firewall|firewalls|waf|ddos',
      'security groups',
      'ip allow|deny|whitelist|allowlist|blocklist',
      'public access ?is blocked',
      'web application firewall',
      'ufw|fail2ban',
      '防火墙'
    ],
    traces: 'waf|firewall|\\bufw\\b|fail2ban|security_?group|cloudflare|shield|armor|iptables',
    path: ANYWHERE
  },
  {
    id: 'key-rotation',
    about: 'keys and secrets are changed now and then',
    says: [
      'secret|secrets|key|keys|credential|credentials|token|tokens|certificate|password|passwords ?@be ?properly ?automatic rotation|rotated|rotate',
      'rotate ?the|all ?api ?jwt secret|secrets|key|keys|credential|credentials'
    ],
    unless: ['log|logs'],
    traces: 'rotat',
    path: ANYWHERE
  },
  {
    id: 'debug-off',
    about: 'nothing of development is switched on',
    says: [
      'debug mode|logs|logging|output|statements|tools|endpoints|flag ?@be disabled|off|removed|false',
      'disable|turn ?off ?the debug ?mode',
      'debug false|off',
      'development mode ?is disabled|off',
      'debug ~2 off'
    ],
    negated: 'any',
    traces: 'debug.{0,12}(false|0|off|not )|NODE_ENV|APP_ENV|RAILS_ENV|production',
    path: ANYWHERE
  }
])
