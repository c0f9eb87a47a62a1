import {set} from './set.ts'

/** Words, in lower case, that begin what is expected: "should see the page". */
export const SHOULD = set(
  'should|shall|sollte|sollten|debería|deberían|deberías|debe|devrait|devraient|doit|deveria|deveriam|deve|dovrebbe|dovrebbero|должен|должна|должно|должны|повинен|повинна|повинно|повинні|应|应该|應該'
)
/** Who or what should: "you should get a mail". */
export const SUBJECTS = set('you|it|this|that|they|there|man|du|sie|es|er|il|elle|vous|usted')

/** Ends of labels that ask a reader to look at something, in lower case. Behind a noun "check" is none: "Final check:". */
export const ASKS_TO_LOOK =
  /(?:^|[,;.—–] ?|\b(?:and|then|please|und|dann|bitte|et|puis|y|e|и|затем) )(?:(?:double-?)?check|verify|confirm|make sure|ensure|look for|prüfen(?: sie)?|überprüfen(?: sie)?|prüfe|vérifiez|vérifier|verifica|verificar|verifique|comprueba|comprobar|compruebe|controlla|verificare|проверьте|проверить|убедитесь|перевірте)(?: (?:that|dass|que|che|что))?\s?[:：]$|(?:并|请|然后|，)(?:检查|确认|验证)[:：]$/
