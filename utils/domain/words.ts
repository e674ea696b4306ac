/** Cyrillic and Greek letters that look like Latin ones, lower case. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ё: 'e',
  ԁ: 'd',
  һ: 'h',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  η: 'n',
};

/** Words that carry no matter of their own when two messages are compared. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but so if then than as of to in on at by for from with about into
  i me my mine we us our you your yours he him his she her it its they them their who what which when where why how
  is are was were be been being am do does did done have has had having will would shall should can could may might must
  not no yes ok okay please thanks thank hi hello hey dear just only also too very really again still already now
  i'm i've i'd i'll it's that's don't doesn't didn't can't cannot won't isn't aren't there here
  get got like know want need help let there's what's you're we're yeah yep well
  der die das den dem ein eine einen und oder aber ich sie wir ihr es ist sind war mit von zu auf nicht auch noch bitte
  le la les un une des et ou mais je vous nous il elle est sont avec de du ne pas que qui pour bonjour merci
  el los las una y o pero yo usted es son con del no que por para hola gracias il lo gli e ma sono con di che non per
  os um uma e mas eu com do da nao que por para de het een en of maar ik u is zijn met van niet`.split(/\s+/),
);
