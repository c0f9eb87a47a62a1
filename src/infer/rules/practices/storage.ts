import {CODE, CONFIGURATION, SQL} from '../../sources.ts'
import {ANYWHERE, practiceRules} from './practice.ts'

/** How data is kept. */
export const storage = practiceRules([
  {
    id: 'indexes',
    about: 'tables have indexes',
    says: [
      'index|indexes|indices|indizes ?are|for|on|@done',
      'composite|database|foreign ?key index|indexes',
      'key indexes',
      '索引'
    ],
    unless: ['search|html|page|pages|vector|google|seo|status|show|list|route'],
    traces: 'create (unique )?index|@@index|index=True|add_index|\\.index\\(|@Index|createIndex',
    path: [...SQL, ...CODE]
  },
  {
    id: 'constraints',
    about: 'the database keeps its data sound',
    says: [
      'foreign|unique|primary key|keys|constraint|constraints',
      'check|unique|data|database constraint|constraints',
      'referential|data integrity',
      'constraints ?are|for|@done',
      'datenintegrität',
      'cascade delete|deletes|rules',
      '外键'
    ],
    unless: ['hash*|backup*|monitor*|corrupt*'],
    traces: 'references|foreign key|ForeignKey|@relation|unique|check \\(|constraint|belongs_to|on delete',
    path: [...SQL, ...CODE]
  },
  {
    id: 'replication',
    about: 'data is kept more than once, or a second one takes over',
    says: [
      'replication|replicated|replicas',
      'read replica|replicas',
      'multi az|region',
      'high availability',
      'failover ?is|are ?@done',
      'point in ?time ?recovery'
    ],
    unless: ['test|tested|tests|practi*'],
    traces: 'replica|multi_?az|failover|availability_zones?|point_?in_?time|pitr|standby',
    path: CONFIGURATION
  },
  {
    id: 'database-provisioned',
    about: 'a database that is set up',
    says: [
      'production|prod|postgres|postgresql|mysql|supabase database ?instance ?is|are provisioned|created|configured|setup|set|ready|deployed',
      'provision|create|setup ?the|a production|prod ?database|postgres|postgresql|db',
      'database|postgres|postgresql|mysql ?15 ?instance|cluster|server ?is provisioned|created',
      'database connection string|strings',
      '数据库配置'
    ],
    traces: 'DATABASE_URL|POSTGRES|postgres|mysql|aws_db_instance|rds|supabase|sqlite|mongodb',
    path: ANYWHERE
  },
  {
    id: 'schema',
    about: 'tables that the code creates',
    says: [
      'schema|schemas|table|tables ?was|were|are|is ?successfully applied|created|deployed|verified|versioned',
      'create|verify|check ?that ?all ?the ?database table|tables|schema',
      'models defined',
      'tables exist',
      'orm ?properly configured'
    ],
    unless: ['index|html|pivot|ui'],
    traces:
      'create table|create_table|createTable|pgTable|mysqlTable|sqliteTable|^model \\w+ \\{|__tablename__|models\\.Model|@Entity',
    path: [...SQL, ...CODE]
  },
  {
    id: 'data-rights',
    about: 'people can take their data with them, or have it deleted',
    says: [
      'data export|deletion|portability|anonymization|anonymisation',
      'account deletion',
      'right to ?be deletion|erasure|forgotten|access',
      'user data deletion|export',
      'consent management|banner|ui|api|recording',
      'cookie consent|banner',
      'anonymisierung*|löschung*|datenexport*|einwilligung*|datenlöschung*'
    ],
    traces: 'export.?(user|my)?_?data|delete_?(account|user)|anonymi[sz]|consent|gdpr|dsgvo|erasure',
    path: CODE
  },
  {
    id: 'retention',
    about: 'what is old is deleted',
    says: [
      'retention',
      'old data|logs ~1 purged|archived|deleted|archival',
      'log ?file|files rotation',
      'logs ?are rotated|rotation',
      'rotate logs|log',
      'logrotate'
    ],
    traces: 'retention|logrotate|max-?size|max-?file|RotatingFile|expire_?after|\\bttl\\b|purge|archiv',
    path: ANYWHERE
  },
  {
    id: 'uploads',
    about: 'uploaded files are looked at, and kept',
    says: [
      'file|files|upload|uploads|uploaded ?upload|uploads ?is|are ?size|type validation|validated|limits|restrictions|scanned|safelist',
      'file|image|document upload|uploads',
      'upload limit|limits|validation|size|rejects',
      'max ?file size',
      'uploads $',
      '文件上传'
    ],
    traces: 'multer|file_?filter|mime_?type|content_?type|max_?file_?size|UploadFile|busboy|formidable|upload',
    path: CODE
  }
])
