const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that say what is done with a thing or how well, not which thing: left out when items are compared. */
export const STATUS_WORDS = set(
  'configured configure configuration verified verify working work works tested test testing implemented implement implementation enabled enable set setup created create ready complete completed completion defined define documented document checked check passing passed pass run running ensure confirm confirmed monitor monitored review reviewed validate validated validation deployed deploy installed install applied apply updated update added add fixed fix present active enforced enforce accessible available operational established establish scheduled schedule automated automatic automatically secured secure executed done finished approved working correctly properly successfully successful appropriately appropriate fully initial final new valid correct proper required optional needed used using use make sure place up perform performed conduct conducted provisioned prepared identified resolved responding respond loaded generated collected displaying evaluated exposed integrated connected connects connect set-up'
)
/** Words without weight of their own. */
export const STOP_WORDS = set(
  'the a an is are be been being was were has have had and or of in on at to for from with without by via as into per it its this that these those all any every each both no not only can will should must may does do did there their our your you we than then when if also'
)
