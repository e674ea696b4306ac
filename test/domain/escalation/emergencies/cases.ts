import type { Language } from '../../../../utils/domain/escalation/lexicons/lexicon.ts';

/** One customer message with what it is about. */
export interface Case {
  readonly language: Language;
  readonly kind: string;
  readonly text: string;
  /** Every second case of a language: kept aside while patterns are written. */
  readonly heldBack: boolean;
}

function casesIn(table: Readonly<Partial<Record<Language, string>>>): Case[] {
  return Object.entries(table).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line, k) => {
        const [kind = '', text = ''] = line.split(/ \| /);
        return { language: language as Language, kind: kind.trim(), text, heldBack: k % 2 === 1 };
      }),
  );
}

/** Messages in which somebody is, or may be about to be, in danger. */
export const emergencies: readonly Case[] = casesIn({
  en: `
self-harm | honestly i dont want to be here anymore. not the app, i mean alive
self-harm | If you cut my account off tonight there is nothing left for me, I have the pills in front of me
self-harm | im going to kill myself over this debt
self-harm | My brother has texted me that he wants to end his life and his phone is on your network, please locate it
medical | my mum has taken your supplement and cant breathe properly, her lips are swelling
medical | I'm having chest pains and your chat is the only thing open, who do I call
medical | the insulin pump you delivered has stopped and my sugar is over 500, I feel faint
poison | My toddler just swallowed one of your dishwasher tablets!!
poison | the cat and my 4 year old both ate the slug pellets from your shop what do i do
fire | your charger is on fire on my kitchen counter
fire | theres smoke comming out of the washing machine and the socket is melting
gas | I can smell gas in the flat since you changed the meter
electric | got a massive electric shock off the kettle, my arm has gone numb
battery | The e-scooter battery exploded in the hallway and my son has burns on his hands
violence | my ex is outside the rental right now and says he will hurt me, he found the address through your app
violence | The host has locked me in the room and is threatening me with a knife
violence | if no one pays me back today I'll come to your office with a gun
child | a grown man keeps asking my 11 year old daughter for nude pictures in your game chat
driver | our driver looks drunk, he is swerving all over the motorway, we are still in the car
driver | the driver has passed out at the wheel, we've stopped on the hard shoulder, please help
poison | my flatmate took a load of paracetamol and is being sick, your delivery rider is at the door can he wait
fire | the heater you sold us is sparking and the curtain has caught light
self-harm | I've got a razor and I don't want to be talked out of it
child | My daughter is locked in your hire car and it's 35 degrees
violence | There's a man following me from your store to the car park
medical | grandad is slumped in the chair and won't wake up, his alarm pendant isn't connecting`,
  de: `
self-harm | Ich kann nicht mehr. Wenn morgen der Strom weg ist, mach ich Schluss mit allem
self-harm | ich will nicht mehr leben, diese Schulden bringen mich um den Verstand
poison | Mein Sohn hat einen Schluck vom Entkalker getrunken, was soll ich tun??
gas | Bei uns riecht es seit heute Morgen nach Gas, im ganzen Treppenhaus
fire | der akku vom staubsauger brennt, alles voller rauch
electric | hab grad einen stromschlag vom Toaster bekommen, mir ist ganz schwindlig
violence | Der Fahrer hat mich geschlagen und lässt mich nicht aussteigen
medical | meine Mutter bekommt nach den Tabletten aus Ihrem Shop kaum Luft, ihr Gesicht ist geschwollen
child | ein Erwachsener verlangt in eurem Chat Nacktfotos von meiner zehnjährigen Tochter
poison | Das Baby hat die Knopfzelle aus eurem Spielzeug im Mund gehabt und jetzt ist sie weg
self-harm | Ich sitze auf der Brücke und weiß nicht weiter
violence | Der Vermieter steht mit einem Messer vor meiner Tür
fire | aus dem Herd kommen Flammen`,
  fr: `
self-harm | Je n'en peux plus, j'ai envie d'en finir, vos relances m'ont achevée
self-harm | si vous coupez ma ligne je me suicide, je n'ai plus rien
poison | ma fille de deux ans vient d'avaler une capsule de lessive
gas | Il y a une forte odeur de gaz chez moi depuis le passage de votre technicien
fire | la trottinette a pris feu dans le salon, il y a de la fumée partout
electric | j'ai pris une décharge en touchant votre radiateur, je ne sens plus ma main
violence | mon ex me menace de mort et il connaît l'adresse de livraison
medical | Mon mari fait un malaise après avoir pris vos gélules, il ne respire presque plus
driver | le chauffeur s'est endormi au volant, nous sommes encore dans le bus
medical | mon fils convulse après avoir mangé vos biscuits
violence | Le vendeur m'a menacée avec un couteau en livrant
self-harm | j'ai pris toute la boite de somnifères
fire | ça sent le brûlé et la prise est noire`,
  es: `
self-harm | ya no quiero vivir, con esta deuda no le veo salida
self-harm | Si me embargan la cuenta me mato, lo digo en serio
poison | mi hijo se ha tragado la pila del mando que me vendieron
gas | huele mucho a gas en casa desde que vino el técnico
fire | El cargador se ha incendiado y la mesa está ardiendo
electric | me ha dado un calambrazo la lavadora y mi mujer no reacciona
violence | el conductor me está amenazando y no me deja bajar del coche
medical | mi padre se ha desmayado después de tomar sus pastillas y no despierta
child | un adulto le está pidiendo fotos desnuda a mi hija de 12 años por su aplicación
medical | mi bebé no respira bien después de la vacuna que dieron en su clínica
self-harm | me quiero morir, ya no aguanto más
gas | hay una fuga de gas en el edificio
violence | un hombre me sigue desde su tienda`,
  it: `
self-harm | non ce la faccio più, voglio farla finita
self-harm | se mi staccate la luce mi ammazzo, ve lo giuro
poison | mia figlia ha bevuto il detersivo che mi avete spedito, aiuto
gas | Sentiamo odore di gas in tutta la casa dopo il vostro intervento
fire | la batteria della bici ha preso fuoco in garage
electric | ho preso la scossa dal vostro forno e mi formicola tutto il braccio
violence | il mio ex marito mi minaccia e ha avuto l'indirizzo dalla vostra app
medical | mia nonna dopo la vostra crema fa fatica a respirare ed è tutta gonfia
driver | l'autista è ubriaco e sta guidando contromano, siamo a bordo
poison | il bambino ha ingoiato una pila
medical | mi sento svenire e ho dolore al petto
fire | il fornello ha preso fuoco
self-harm | non voglio più vivere così`,
  pt: `
self-harm | não aguento mais, quero acabar com a minha vida
self-harm | se cortarem a luz amanhã eu me mato
poison | o meu filho engoliu uma pastilha da máquina da loiça
gas | Está um cheiro forte a gás na cozinha desde ontem à noite
fire | o carregador pegou fogo e queimou a mão da minha esposa
electric | levei um choque elétrico no chuveiro que vocês instalaram e não sinto os dedos
violence | o motorista está armado e não me deixa sair do carro
medical | minha mãe tomou o remédio que vocês enviaram e está passando mal, não consegue respirar
child | um homem está a pedir fotos sem roupa à minha filha de 9 anos no vosso jogo
poison | o bebé engoliu uma moeda do brinquedo
medical | estou com dor no peito e o braço dormente
self-harm | quero morrer
fire | tem fumaça saindo da tomada`,
  nl: `
self-harm | ik wil niet meer leven, door die schulden zie ik geen uitweg
self-harm | Als jullie mij morgen afsluiten dan maak ik er een einde aan
poison | mijn dochtertje heeft van de ontstopper gedronken!
gas | het ruikt hier sterk naar gas sinds de monteur is geweest
fire | De accu van de fatbike staat in brand in de gang
electric | ik kreeg een flinke schok van de waterkoker en mijn hart slaat raar
violence | de chauffeur bedreigt me en ik mag er niet uit
medical | mijn vader krijgt geen lucht na het drinken van jullie shake
driver | onze buschauffeur is onwel geworden, we staan midden op de snelweg
medical | mijn man heeft pijn op de borst en zweet erg
self-harm | ik wil dood
fire | er komt rook uit de oplader
violence | iemand bedreigt mij met een mes bij de bezorging`,
  ja: `
self-harm | もう生きていたくないです。借金のことで限界です
self-harm | 今夜、薬を全部飲んで死ぬつもりです
poison | 2歳の息子が御社の洗剤を飲んでしまいました
gas | 昨日の工事のあとから部屋がガス臭いです
fire | 充電中のバッテリーから火が出ています
electric | ドライヤーで感電して、手がしびれて動きません
violence | 運転手に殴られて、車から降ろしてもらえません
medical | サプリを飲んだ母が息ができないと言って倒れました
child | 娘（10歳）がゲームのチャットで裸の写真を送れと言われています
medical | 胸が苦しくて動けません
self-harm | もう死にたい
fire | コンセントから煙が出ています
violence | 知らない男が家の前にいて怖いです、殺されるかもしれない`,
  zh: `
self-harm | 我真的不想活了，欠的钱还不上
self-harm | 你们再催我就从楼上跳下去
poison | 我家孩子刚把你们的洗衣凝珠吃进去了
gas | 师傅走了以后家里一直有煤气味
fire | 充电宝着火了，床单都烧起来了
electric | 我碰热水器的时候触电了，手现在还是麻的
violence | 司机拿刀威胁我，不让我下车
medical | 我妈吃了你们的保健品以后喘不上气，嘴唇发紫
child | 游戏里有个成年人一直让我女儿发裸照
poison | 宝宝误吞了纽扣电池
self-harm | 我想跳楼
fire | 插座冒烟了
violence | 有人拿刀在门口`,
});

/** Messages that use the words of danger and are about none. */
export const nearMisses: readonly Case[] = casesIn({
  en: `
idiom | this waiting is killing me, any news on my parcel?
idiom | I'm dying to know when the new colours come out
idiom | how do I burn a CD with your software
idiom | are the shoes still in the fire sale
idiom | what is the deadline for returns
idiom | my phone died and now I can't log in
idiom | just shoot me an email when it's ready
idiom | can I book an emergency exit row seat
product | two tickets for Suicide Squad at 8pm please
product | do you have the Kill Bill box set in stock
product | my Fire TV stick won't connect
product | is the gas grill compatible with natural gas
product | How many smoke detectors are in the starter pack
product | I want to return the toy gun, wrong colour
product | which knife set is dishwasher safe
product | I ordered a first aid kit and it is late
product | does the burn cream expire
product | is there an emergency contact field in my profile
product | Does the fire extinguisher need a yearly check
product | what poison ivy treatment do you sell
negated | the box fell down the stairs but nobody is hurt
negated | there is no fire, the alarm just beeps every minute
negated | I don't smell gas, I only want my meter reading corrected
negated | No one was injured, I just need a replacement charger
negated | I'm not in danger or anything, the door just sticks
past | my grandfather had a heart attack in 2009, do I have to declare it for the policy
past | we had a fire two years ago, are we still insured
past | last year I was in hospital so I missed two payments
past | My late husband died in March, I want to close his account
hypothetical | what should I do if a battery ever catches fire
hypothetical | what happens to my policy if I die
hypothetical | is it dangerous if a child swallows this
hypothetical | how do I report an emergency in the app, just so I know
hypothetical | Does travel insurance cover broken legs and hospital stays
quoted | the manual says "risk of electric shock", what does that mean
quoted | the label says "keep away from children", is it ok for age 8
quoted | your ad said "prices to die for" lol
metaphor | your app update is a suicide mission for my battery life
metaphor | my boss will kill me if this isn't here by Friday
metaphor | I nearly had a heart attack when I saw the bill
metaphor | I'd kill for a discount code
metaphor | your checkout page is a nightmare, it crashed and burned
metaphor | I'm drowning in your newsletters
metaphor | these delivery fees are daylight robbery
metaphor | the new design is fire
metaphor | You guys are killing it, love the service
metaphor | the screen is dead again
metaphor | I was shocked by the price increase
metaphor | I could have died of embarrassment at the till
metaphor | this song is the bomb, how do I download it
metaphor | kill the subscription please
metaphor | the app hangs and I have to kill the process
metaphor | I get a 500 error, server choked again
metaphor | sick of these ads
metaphor | there's a bleeding edge version, how do I install it
metaphor | I hit the wrong button and my order was executed twice
metaphor | the router is as hot as usual, light is red
work | I'm a nurse and need the emergency room schedule template
work | we sell gas heaters and want to list them on your marketplace
work | our fire brigade wants a bulk discount on boots
work | I train paramedics, do you have overdose simulation kits
product | can I get a refund on the burnt toast candle
idiom | my heart sank when I saw the delay
idiom | the driver killed the engine outside, fine, but where's my parcel
metaphor | I'm bleeding money with this plan
product | what's the fire rating of this sofa
metaphor | shots fired lol, your rivals are cheaper`,
  de: `
idiom | das Warten bringt mich noch um, wo ist mein Paket?
idiom | Ich sterbe vor Neugier, wann kommt das neue Modell?
idiom | wie brenne ich eine CD mit dem Programm
idiom | mein Handy ist gestorben, wie komm ich an meinen Account
product | Ist der Gasgrill auch mit Flüssiggas nutzbar?
product | Passt der Rauchmelder an eine Dachschräge?
product | Ich möchte das Messerset zurückgeben
product | zwei Karten für Suicide Squad bitte
product | Mein Fire Tablet lädt nicht
negated | Der Karton war kaputt, verletzt wurde aber niemand
negated | Es brennt nicht, der Melder piept nur
past | Wir hatten vor drei Jahren einen Brand, gilt der Vertrag noch?
past | mein Vater ist im Mai gestorben, ich möchte sein Konto auflösen
hypothetical | was mache ich, wenn der Akku mal brennt?
hypothetical | ist das Mittel giftig für Katzen?
quoted | In der Anleitung steht "Gefahr durch Stromschlag", gilt das auch hier?
metaphor | Die Preise sind ja mörderisch
metaphor | Mein Chef bringt mich um, wenn das bis Freitag nicht da ist
metaphor | der Preis haut mich um
product | ist die Lampe feuerfest
metaphor | Ich habe mich totgelacht über den Chatbot`,
  fr: `
idiom | cette attente me tue, où est mon colis ?
idiom | je meurs d'envie de connaître la date de sortie
idiom | comment graver un CD avec votre logiciel
idiom | mon téléphone est mort, je ne peux plus me connecter
product | le barbecue à gaz est-il livré avec la bouteille ?
product | Deux places pour Suicide Squad svp
product | combien de détecteurs de fumée dans le lot ?
product | je souhaite retourner le couteau de cuisine
product | la sortie de secours, c'est quelle rangée dans l'avion ?
negated | le carton est tombé mais personne n'est blessé
negated | il n'y a pas de fumée, juste une lumière rouge
past | mon père est décédé en mars, je veux clôturer son compte
past | j'ai eu un infarctus en 2015, dois-je le déclarer ?
hypothetical | que faire si la batterie prend feu un jour ?
hypothetical | ce produit est-il toxique pour les enfants ?
quoted | la notice dit « risque de choc électrique », pourquoi ?
metaphor | vos prix sont un vrai coup de poignard
metaphor | mon patron va me tuer si je n'ai pas la facture demain
metaphor | la vidéo est à mourir de rire
product | le produit est-il ignifuge ?
product | avez-vous des couteaux suisses`,
  es: `
idiom | esta espera me mata, ¿dónde está mi paquete?
idiom | me muero de ganas de probar el nuevo modelo
idiom | ¿cómo quemo un CD con el programa?
idiom | se me murió el móvil y no puedo entrar
product | ¿la barbacoa de gas trae bombona?
product | dos entradas para Escuadrón Suicida
product | quiero devolver el cuchillo de cocina
product | ¿cuántos detectores de humo trae el pack?
product | ¿dónde configuro el contacto de emergencia?
negated | se cayó la caja pero nadie se hizo daño
negated | no hay fuego, solo pita la alarma
past | mi padre murió en marzo, quiero cerrar su cuenta
past | tuve un infarto hace años, ¿tengo que declararlo?
hypothetical | ¿qué hago si algún día se incendia la batería?
hypothetical | ¿es tóxico para los perros?
quoted | el manual dice "riesgo de descarga eléctrica", ¿qué significa?
metaphor | sus precios son un atraco a mano armada
metaphor | mi jefe me mata si no llega el viernes
idiom | me muero de hambre, ¿cuándo llega la pizza?
product | ¿tienen extintores?
product | la batería se descarga rápido`,
  it: `
idiom | questa attesa mi uccide, dov'è il mio pacco?
idiom | muoio dalla voglia di sapere quando esce
idiom | come si masterizza un CD
idiom | il mio telefono è morto, come accedo?
product | il barbecue a gas è incluso nella promozione?
product | due biglietti per Suicide Squad
product | vorrei restituire il set di coltelli
product | quanti rilevatori di fumo ci sono nella confezione?
product | dove metto il contatto di emergenza?
negated | la scatola è caduta ma nessuno si è fatto male
negated | non c'è fuoco, l'allarme suona e basta
past | mio padre è morto a marzo, vorrei chiudere il conto
past | ho avuto un infarto anni fa, devo dichiararlo?
hypothetical | cosa faccio se un giorno la batteria prende fuoco?
hypothetical | il prodotto è velenoso per i gatti?
quoted | il manuale dice "rischio di scossa elettrica", che vuol dire?
metaphor | i vostri prezzi sono da infarto
metaphor | il mio capo mi ammazza se non arriva venerdì
idiom | mi ammazzo di lavoro e voi non rispondete
product | avete estintori?
product | la batteria si scarica subito`,
  pt: `
idiom | essa espera está me matando, cadê meu pacote?
idiom | estou morrendo de vontade de saber quando sai
idiom | como gravo um CD no programa?
idiom | meu celular morreu, como entro na conta?
product | o fogão a gás já vem com mangueira?
product | dois bilhetes para Esquadrão Suicida
product | queria devolver a faca de cozinha
product | quantos detectores de fumo vêm na caixa?
product | onde fica o contato de emergência no perfil?
negated | a caixa caiu mas ninguém se machucou
negated | não há fogo, é só o alarme a apitar
past | meu pai morreu em março, quero encerrar a conta dele
past | tive um enfarte há anos, tenho de declarar?
hypothetical | o que faço se um dia a bateria pegar fogo?
hypothetical | o produto é tóxico para gatos?
quoted | o manual diz "risco de choque elétrico", o que significa?
metaphor | esses preços são um assalto
metaphor | meu chefe me mata se não chegar sexta
idiom | morri de rir com o anúncio
product | vocês vendem extintor?
product | a bateria acaba rápido`,
  nl: `
idiom | dit wachten wordt mijn dood, waar is mijn pakket?
idiom | ik ga dood van nieuwsgierigheid, wanneer komt hij uit?
idiom | hoe brand ik een cd met dit programma
idiom | mijn telefoon is dood, hoe log ik in?
product | Zit er een gasfles bij de gasbarbecue?
product | twee kaartjes voor Suicide Squad graag
product | ik wil de messenset terugsturen
product | hoeveel rookmelders zitten er in het pakket?
product | waar vul ik een noodcontact in?
negated | de doos is gevallen maar niemand is gewond
negated | er is geen brand, het alarm piept alleen
past | mijn vader is in maart overleden, ik wil zijn rekening sluiten
past | we hadden vorig jaar brand, zijn we nog verzekerd?
hypothetical | wat moet ik doen als de accu ooit in brand vliegt?
hypothetical | is dit middel giftig voor honden?
quoted | In de handleiding staat "gevaar voor elektrische schok", wat betekent dat?
metaphor | jullie prijzen zijn moordend
metaphor | mijn baas vermoordt me als dit vrijdag niet binnen is
idiom | ik lach me dood om die reclame
product | verkopen jullie brandblussers?
product | de batterij is snel leeg`,
  ja: `
idiom | 待ちすぎて死にそうです、荷物はいつ届きますか
idiom | 可愛すぎて死ぬ。再販はいつですか
idiom | CDの焼き方を教えてください
idiom | スマホが死んでログインできません
product | ガスコンロは都市ガス対応ですか
product | 「スーサイド・スクワッド」のチケットを2枚お願いします
product | 包丁セットを返品したいです
product | 煙探知機は何個入りですか
product | 緊急連絡先はどこで登録しますか
negated | 箱が落ちましたが、けが人はいません
negated | 火は出ていません。警報が鳴るだけです
past | 父が三月に亡くなり、口座を解約したいです
past | 昔、心筋梗塞をしましたが告知は必要ですか
hypothetical | もしバッテリーが発火したらどうすればいいですか
hypothetical | この洗剤は猫に有害ですか
quoted | 説明書の「感電の恐れ」とはどういう意味ですか
metaphor | 請求額を見て心臓が止まるかと思いました
metaphor | 金曜までに届かないと上司に殺されます（笑）
idiom | お腹が空いて死にそう、ピザはいつ届きますか
product | 消火器はありますか
product | 電池の減りが早いです`,
  zh: `
idiom | 等得我快急死了，包裹到哪了
idiom | 好看死了，什么时候补货
idiom | 怎么用这个软件刻录光盘
idiom | 手机死机了登录不了
product | 燃气灶支持天然气吗
product | 两张《自杀小队》的票
product | 我想退那套刀具
product | 烟雾报警器一盒几个
product | 紧急联系人在哪里填
negated | 箱子掉下来了，不过没有人受伤
negated | 没有着火，只是报警器一直响
past | 我父亲三月份去世了，想注销他的账户
past | 我以前得过心梗，投保要告知吗
hypothetical | 万一电池着火了应该怎么办
hypothetical | 这个洗衣液对猫有毒吗
quoted | 说明书上写着“小心触电”，是什么意思
metaphor | 看到账单我差点心脏病发
metaphor | 周五不到货老板要杀了我哈哈
idiom | 笑死我了这个客服
product | 有灭火器卖吗
product | 电池掉电很快`,
});
