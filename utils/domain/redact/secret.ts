import type { Row } from './find.ts';

const LABEL =
  "(?:pass ?words?|pass ?codes?|pass ?phrase|passwd|pwd|pin(?: code| number)?|cvv2?|cvc2?|cid|security (?:code|answer)|verification code|one[- ]?time (?:code|pass ?code|password|pin)|otp|sms code|2fa code|two[- ]factor code|auth(?:entication|orization)? code|login code|access (?:code|key|token)|api[ _-]?(?:key|token|secret)|access[_-]token|(?:token|secret)(?=[ ]?[=:])|secret(?: key| code)?|private key|client[ _-]?secret|(?:bearer|auth|session) token|recovery (?:code|key|phrase)|passwort|kennwort|geheimzahl|sicherheitscode|einmalcode|bestätigungscode|mot de passe|code (?:secret|de sécurité|pin|de vérification|confidentiel)|contraseña|clave(?: secreta)?|código (?:de (?:seguridad|verificación|acceso)|pin|cvv)|parola d'ordine|codice (?:di sicurezza|segreto|pin|di verifica)|senha|código de (?:segurança|verificação)|wachtwoord|pincode|beveiligingscode|verificatiecode|パスワード|暗証番号|認証コード|確認コード|密码|口令|验证码|安全码)";

/** Words that follow "password is" and are none. */
const NO_SECRET =
  "(?!(?:not|no|wrong|incorrect|invalid|expired|the|my|your|our|being|still|working|required|needed|too|reset|correct|right|asked|case|in|on|for|never|always|an?|so|that|this|it|and|or|but|also|now|just|very|safe|strong|weak|fine|ok|okay|good|bad|saved|stored|changed|lost|forgotten|gone|blocked|locked|missing|to|sent|what|where|why|how|when|only|same|different|rejected|accepted|denied|refused|old|new|he|she|they|we|i|you|doesn't|does|don't|isn't|won't|can't|falsch|richtig|nicht|abgelaufen|weg|incorrecte?|faux|mauvais|expiré|oublié|incorrecta|expirada|sbagliata|scaduta|errada|verkeerd|kwijt)(?![\\p{L}\\p{N}]))";
const VALUE = '[^\\p{Script=Hiragana}\\s"\'“”„«»「」\\[\\],;，。、]{3,64}';
const IS = '(?:is|was|are|=|:|：|ist|lautet|war|est|était|es|era|è|é|is nu|は|是|为|:|->|→)';

/** Passwords, codes and keys: a label and its value, or a form that only a key has. */
export const SECRET_ROWS: readonly Row[] = [
  { kind: 'secret', pattern: /-----BEGIN [A-Z ]{3,30}-----[^-[\]]{1,8000}-----END [A-Z ]{3,30}-----/gu },
  {
    kind: 'secret',
    pattern: /(?<![\p{L}\p{N}_-])(?:sk|pk|rk)[-_](?:(?:live|test|proj|ant)[-_])?[A-Za-z0-9_-]{16,200}/gu,
  },
  {
    kind: 'secret',
    pattern:
      /(?<![\p{L}\p{N}_-])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}|xox[abprs]-[A-Za-z0-9-]{10,200}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,64}|eyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?)/gu,
  },
  { kind: 'secret', pattern: /(?<=\bBearer )[A-Za-z0-9._~+/=-]{12,2000}/gu },
  {
    kind: 'secret',
    pattern:
      /(?<=[?&](?:token|access_token|auth|key|api_?key|password|pwd|secret|sig|signature|session(?:id)?|otp)=)[^&\s#[\]]{4,500}/giu,
  },
  {
    kind: 'secret',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${LABEL}(?: (?:number|code))?\\s{0,3}(?:${IS}|\\s(?:to|as)\\s)?\\s{0,3}["'“„«「](?<v>[^"'“”„«»「」\\[\\]\\n]{3,64})["'”“»」]`,
      'giu',
    ),
  },
  {
    kind: 'secret',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${LABEL}\\s{0,3}(?:[:=：]\\s{0,3}|[は是为](?=[A-Za-z\\d]))${NO_SECRET}(?<v>${VALUE})`,
      'giu',
    ),
    proven: (value) => value.replace(/[.!?)]+$/, '').length,
  },
  {
    kind: 'secret',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])(?:my |the |our |your |mein |das |mon |le |mi |la |il mio |a minha |minha |mijn )?(?:old |new |current |temporary )?${LABEL}(?: (?:for|of|to|on) (?:my |the |this )?[\\p{L}-]{2,20})?\\s{0,3}(?:${IS})\\s{1,3}(?:now |set to |still )?${NO_SECRET}(?<v>${VALUE})`,
      'giu',
    ),
    proven: worded,
  },
  {
    kind: 'secret',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${LABEL}\\s{0,3}(?:is|was|は|是|:|：|#)?\\s{0,3}(?<v>\\d{3,8})(?!\\p{N}|[.,]\\d)`,
      'giu',
    ),
  },
  {
    kind: 'secret',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${LABEL}\\s{1,3}(?<v>(?=[^\\s]{0,40}[\\p{L}])(?=[^\\s]{0,40}\\d)[^\\s"'“”\\[\\],;]{5,64})`,
      'giu',
    ),
    proven: (value) => value.replace(/[.!?)]+$/, '').length,
  },
];

/** After "is" a value counts with a digit or a sign in it, or as the sentence's last word. */
function worded(value: string): number {
  return value.replace(/[.!?)]+$/, '').length >= 3 ? value.replace(/[.!?)]+$/, '').length : 0;
}
