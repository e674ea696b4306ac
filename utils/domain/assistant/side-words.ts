const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The three sides of a conversation, and pronouns for them, by which a report may begin. Folded. */
export const SIDES = listed(
  `ai ki ia customer customers client clients user users kunde kunden kundin cliente clienta clientes usuario utente
  klant klanten gebruiker he she they er sie il elle ils elles ella lei lui egli hij zij ele ela`,
);

/** Sides that may also be called to, so that a report names them with an article alone: "Agent, close the case". Folded. */
export const CALLED_SIDES = listed(
  `agent agents agenten agentin agente agentes assistant assistants assistent assistente asistente bot chatbot support
  medewerker mitarbeiter mitarbeiterin atendente operatore conseiller`,
);

/** Articles that may stand before a side, at the beginning of a sentence. Folded. */
export const ARTICLES = listed(
  'the a an der die das ein eine le la les un une el los las il lo gli i o os um uma de het een',
);

/** The sides as Chinese and Japanese sentences begin with them. */
export const ASIAN_SIDE =
  /^(?:该|那位|この|その)?(?:顧客|お客様|お客さま|客户|顾客|客戶|用户|ユーザー|AI|人工智能|アシスタント|エージェント|担当者|客服|坐席|机器人|助手|ボット)/u;
