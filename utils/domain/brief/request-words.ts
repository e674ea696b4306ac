/** People who take over, as an AI names them, over folded text. */
export const PEOPLE =
  /\b(?:colleagues?|agents?|specialists?|advis[eo]rs?|representatives?|supervisors?|managers?|team ?mates?|team|human|person|somebody|someone|engineers?|kolleg\w+|mitarbeiter\w*|mensch\w*|fachteam|berater\w*|kundenservice|collegues?|conseill\w+|humain\w*|equipe|responsable|compañer\w+|companer\w+|agente|persona|especialista|equipo|asesor\w*|collega|collegh[ie]|operator[ei]|operatrice|colega|atendente|pessoa|especialista|medewerker|mens|collega's)\b|担当|スタッフ|人工|客服|专员|同事|坐席/u;

/** Words by which an AI hands over, or gets ready to, over folded text. */
export const HANDING_OVER =
  /\b(?:connect\w*|transfer\w*|hand(?:ing)? (?:you |this |it )?over|pass(?:ing)? (?:you|this|it)|put(?:ting)? you through|forward\w*|escalat\w*|(?:call|ring|phone|e-?mail|write|repl)(?:s|y|ies|ed)?(?: to)?(?: you| by| \d+)|will (?:call|phone|ring|reply|write|answer|look)|(?:has|have) (?:it|your case|this)|call you back|callback|reach(?:es)? out|get back to you|take over|join(?:s|ed)?|verbind\w*|weiterleit\w*|ubergeb\w*|ubergib\w*|leite|zuruckruf\w*|ruft sie|meldet sich|mets? en relation|transf[eè]r\w*|transmet\w*|passe|rappel\w*|comunico|paso|conect\w*|derivo|llamara|contactara|metto in contatto|passo|trasfer\w*|collego|richiamer\w*|contattera|encaminh\w*|ligara|doorverbind\w*|verbind|verbinden|doorgeven|geef .{0,20}door|bellen? u|belt u|terugbel\w*)\b|おつなぎ|お繋ぎ|引き継|転送|折り返|お電話|ご連絡(?:いたし|差し上げ)|转接|转给|转人工|接通|回电|联系您/u;

/** Words by which a sentence about handing over says no, over folded text. */
export const NOT_HANDING_OVER =
  /\b(?:can(?:no|')?t|can not|unable|not (?:able|possible|available|necessary|need\w*)|no (?:human|agent|person|one|need)|don'?t need|won'?t|before i|instead of|only (?:the|a)|nicht|kein\w*|ne (?:peux|puis)|aucun\w*|no (?:puedo|hay|es)|non (?:posso|e|ci)|nao (?:posso|ha|e)|niet|geen)\b|できません|いません|かねます|无法|不能|没有/u;
