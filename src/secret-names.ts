const secretive =
  /TOKEN|SECRET|PASS|PWD|KEY|CREDENTIAL|PRIVATE|AUTH|DSN|CERT|SALT|CONN|(?:DATABASE|DB|REDIS|MONGO|MONGODB|POSTGRES|POSTGRESQL|MYSQL|AMQP|RABBITMQ|SMTP|WEBHOOK)\w*_UR[IL]/i

/**
 * Whether the name of a variable says that its value is secret. A value may be asked about again and again; of these not
 * a character may come out that way, so none is compared, and none planned to be.
 */
export const namesSecret = (name: string): boolean => secretive.test(name)
