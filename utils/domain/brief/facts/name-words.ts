import { CJK, type Need } from './found.ts';
import { all, any, wordsFrom } from './gate.ts';
import { FAMILY_WORD, TITLE_WORD } from './gate-words.ts';

export const PART = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.|[A-Z]\\.?-[A-Z]\\.?)";
export const LINK = '(?:van|von|der|den|de|del|della|di|da|do|dos|la|le|el|al|bin|ter|zu)';
export const NAME = `${PART}(?: (?:${LINK} ){0,2}${PART}){0,3}`;
export const TITLE =
  '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Mme|M|Monsieur|Madame|Sr|Sra|Don|Doña|Sig|Signora|Dhr|Mevr)\\.? )?';

/** Words that start with a capital after "I'm" or "this is" and are not names. */
export const NOT_NAMES =
  /^(?:Ah|Aha|Oof|Hmm?|Ugh|Wow|Whoa|Gotcha|Understood|Noted|Awesome|Excellent|Wonderful|Lovely|Cool|Nice|Super|Honestly|Unfortunately|Nope|Nah|I|I'm|I'd|I've|I'll|It's|That's|Certainly|Absolutely|Definitely|First|Last|Full|It|Its|The|This|That|A|An|My|No|Not|Yes|Yeah|Yep|Ok|Okay|Sure|Sorry|Just|Still|Very|So|Also|Thanks|Thank|Hi|Hello|Hey|Please|Great|Perfect|Good|Fine|And|But|If|In|On|At|For|From|To|Is|Am|Are|Was|We|You|He|She|They|Gold|Silver|Platinum|Premium|Regular|Canadian|American|British|German|French|Spanish|Italian|Indian|Chinese|Japanese|Muslim|Jewish|Christian|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Order|Reservation|Flight|Refund|Account|Customer|Email|Phone|Zip|Day|What|When|Where|How|Why|Which|Who|Can|Could|Would|Will|Do|Does|Did|There|Here|Now|Then|All|Unacceptable|Ridiculous|Human|Agent|Support|Team|Service|AI|Bot|URGENT|OK|NO|YES|HUMAN|AGENT|PLEASE|NOT|Ich|Sie|Es|Das|Der|Die|Und|Bitte|Danke|Je|Vous|Il|Elle|Merci|Bonjour|Hola|Gracias|Ciao|Grazie|Olá|Obrigad[oa]|Dank|Bedankt|Best|Kind|Regards|Cheers|Many|With|Yours|Let|Actually|Alright|Oh|Um|Uh|Well|Maybe|Both|One|Two|Three|Street|New|Only|Same|None|Nothing|Right|Correct|Exactly|Got|Of|Go|Article|Regulation|Section|Windows|Android|Apple|Google|Amazon|Mitarbeiter(?:in)?|Kunde|Kundin|Client[e]?|Cliente|Mieter(?:in)?|Arbeit)$/u;

interface Row {
  readonly pattern: RegExp;
  /** A cheap pattern without which the text cannot match. */
  readonly needs?: Need;
  /** True where one word suffices; else a second word or the AI's question is needed. */
  readonly single: boolean;
}

/** A capital after a word of the same sentence, and more than the English word for oneself. */
const INNER = /[^.!?\s] ?[ *(]*[A-Z\u00c0-\u00de](?:[^\s'] ?|\. |'[A-Z])/;

/** Words around a name, by language. */
export const SAID: readonly Row[] = [
  {
    single: true,
    needs: all(
      wordsFrom(
        'name names surname call. under heisse heiße bin. appelle suis. llamo. nombre soy. chiamo. sono. nome chamo. sou. titular naam ben. nom. mein',
      ),
      INNER,
    ),
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Mm]y (?:full |first |last |real |legal )?name(?:'s| is| was|:)|[Nn]ame(?:'s| is|:| -)|[Nn]ames? (?:should be|on (?:the )?(?:account|booking|order|card|policy)(?: is|:)?)|[Ff]irst name:?(?: is)?|[Ll]ast name:?(?: is)?|[Ss]urname:?(?: is)?|[Cc]all me|[Ii]n the name of|[Uu]nder (?:my|his|her|the|our|their) name(?: of)?,?|under(?: the name)?|[Mm]y name,?|[Mm]y (?:full )?name and \\p{L}+(?: \\p{L}+)?[:,]|[Tt]he name of|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Ii]ch bin(?: (?:die|der))?|[Nn]ame von \\p{L}+ ist|[Jj]e m'appelle|[Jj]e suis|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Ss]oy|[Aa] nombre de|[Mm]i chiamo|[Ss]ono(?: la| il)?|[Aa] nome(?: di)?|[Mm]eu nome (?:é|e)|[Mm]e chamo|[Ss]ou (?:o|a)|[Tt]itular:?|[Mm]ijn naam is|[Ii]k ben|[Oo]p naam van|[Nn]ome:|[Nn]om:|[Nn]ombre:|[Nn]aam:)[ *(]*(?<v>${TITLE}${NAME})`,
      'gu',
    ),
  },
  {
    single: false,
    needs:
      /(?:'m|am|is|'s|elf,?|ine,|gers?|for|[a-z],?) (?:(?:M[rsx]|Miss|Dr|Prof|Herr|Frau|M)[ .]|[A-Z\u00c0-\u00de](?:[^\s]|\. ))/,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:I'm|I am|[Tt]his is|[Ii]t's|[Ii]t is|[Mm]yself,?|[Hh]ere is|[Mm]ine,|passengers?|for|[Mm]y (?:\\p{L}+ ){0,2}(?:wife|husband|son|daughter|mother|father|mum|mom|dad|sister|brother|friend|neighbour|partner|colleague),?) )(?<v>${TITLE}${NAME})(?! (?:Street|Road|Avenue|Airport|Airlines?|member))`,
      'gu',
    ),
  },
  {
    single: true,
    needs: wordsFrom(
      'best. kind. warm. many. thanks. thank. regards. cheers. sincerely yours. mit. viele. grüsse grüße gruß gruss grusse mfg. lg. vg. hochachtungsvoll cordialement cordiali bien. saludos. un. atentamente distinti atenciosamente abraços met. groet',
    ),
    pattern: new RegExp(
      `(?:^|\\n|[.!?] )[ \\t]*(?:[Bb]est|[Kk]ind|[Ww]arm|(?:[Mm]any thanks|[Tt]hanks|[Tt]hank you|[Cc]heers)(?=(?: again|,? regards)?\\s*[,.!\\n-])|[Rr]egards|[Ss]incerely|[Yy]ours(?: \\p{L}+)?|[Mm]it freundlichen Gr[üu](?:ß|ss)en|[Vv]iele Gr[üu](?:ß|ss)e|Gr[uü](?:ß|ss)|MfG|LG|VG|[Hh]ochachtungsvoll|[Cc]ordialement|[Bb]ien à vous|[Ss]aludos|[Uu]n saludo|[Aa]tentamente|[Cc]ordiali saluti|[Dd]istinti saluti|[Aa]tenciosamente|[Aa]braços|[Mm]et vriendelijke groet(?:en)?|[Gg]roet(?:en)?)(?:,? (?:regards|wishes|again))?[ ,.!]*\\s*\\n?\\s*[-–]*\\s*(?<v>${TITLE}${NAME})(?=\\s*(?:$|\\n|[,.(–-]))`,
      'gu',
    ),
  },
  { single: false, needs: /\n/, pattern: new RegExp(`\\n\\s*[-–]{0,2}\\s*(?<v>${TITLE}${NAME})\\s*$`, 'gu') },
  {
    single: true,
    needs: CJK,
    pattern:
      /(?<v>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}?)(?:と申します|ともうします)/gu,
  },
  {
    single: true,
    needs: CJK,
    pattern:
      /(?:我叫|我的名字是|我姓|名前は|氏名[:：]|姓名[:：]?)\s*(?<v>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,5}?)(?=$|[\s，。,.、です])/gu,
  },
  {
    single: true,
    needs: all(FAMILY_WORD, INNER),
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:[Mm]y|[Oo]ur) (?:wife|husband|son|daughter|mother|father|mum|mom|dad|sister|brother|friend|neighbou?r|partner|colleague),? |[Yy]ours(?: \\p{L}+)?,? |[Bb]y post: |, name (?:is )?|badge said )(?<v>${TITLE}${NAME})`,
      'gu',
    ),
  },
  {
    single: true,
    needs: TITLE_WORD,
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!(?:[Dd]ear|[Hh]i|[Hh]ello|[Ll]iebe[r]?|[Gg]eehrte[r]?|[Bb]onjour|[Hh]ola|[Bb]este|[Gg]uten \\p{L}+|[Bb]uongiorno|[Gg]razie|[Tt]hanks?|[Dd]anke),? )(?<v>(?:Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Prof\\.?|Herrn?|Frau|Fam(?:ilie|\\.)|Mme\\.?|Mlle|M\\.|Sr\\.|Sra\\.|Srta\\.|Don|Doña|don|doña|dona|Sig\\.(?:ra)?|signora|signor|Dhr\\.?|Mevr\\.?|mevrouw|meneer|rag\\.|dott\\.(?:ssa)?) ${NAME})`,
      'gu',
    ),
  },
  {
    single: false,
    needs: /[\d@#][\w.]*[,;:] /,
    pattern: new RegExp(`(?:\\d[A-Z]?|@[\\w.]+|#\\w+)[,;:] (?<v>${NAME})(?=[.,;\\n]|\\s*$)`, 'gu'),
  },
  {
    single: false,
    needs: any(/d\.o\.b/i, wordsFrom('born. dob. geb geboren né. née. nacid nato. nata. nascid')),
    pattern: new RegExp(
      `(?<![\\p{L}])(?<v>${NAME})(?=,? (?:born|d\\.?o\\.?b|geb(?:oren|\\.)|née? le|nacid[oa]|nat[oa]|nascid[oa]))`,
      'gu',
    ),
  },
  {
    single: true,
    needs: all(
      wordsFrom(
        'namen. nom. intestat titular titolare nome naam. heet. patient. paziente passagier pasajer passegger nombre',
      ),
      INNER,
    ),
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Aa]uf (?:den|meinen|ihren|seinen) Namen|[Aa]u nom d[eu']|[Ii]ntestat[oa] a(?: mi[oa] \\p{L}+)?|[Ee]m nome d[eao]|[Tt]itular(?: es| é)?|[Tt]itolare(?: è)?|[Nn]ome d[aeio]\\p{L}* \\p{L}+ è|[Nn]ome è|[Nn]aam is|[Hh]eet|[Pp]aziente:?|[Pp]atient:?|[Pp]assagier:?|[Pp]asajer[oa]:?|[Pp]assegger[oa]:?|[Nn]ombre del? \\p{L}+ es|[Nn]ome) (?<v>${TITLE}${NAME})`,
      'gu',
    ),
  },
  {
    single: true,
    needs: CJK,
    pattern:
      /(?:\d+の|予約しております|お世話になっております、|私、)(?<v>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}?)(?=です|に変更|でございます|と申)/gu,
  },
  {
    single: true,
    needs: CJK,
    pattern: /(?<v>[\p{Script=Han}]{2,3})(?=さんです|様です|，\d{1,3}岁|,\d{1,3}岁)/gu,
  },
  {
    single: true,
    needs: CJK,
    pattern: /(?:^|[\s。、])(?<v>[\p{Script=Katakana}ー]{2,}(?:・[\p{Script=Katakana}ー]{2,}){1,3})/gu,
  },
  {
    single: false,
    pattern: new RegExp(
      `^(?<v>${TITLE}${NAME})(?=\\.?$|,? (?:\\d|\\p{Ll}[\\w.]*@)|, (?:was|born|it|I|we|policy|order|account|booking)(?!\\p{L}))`,
      'gu',
    ),
  },
];
