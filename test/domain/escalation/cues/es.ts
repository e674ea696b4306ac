import type { Sentences } from './sentences.ts';

export const es: Sentences = {
  language: 'es',
  said: {
    person: `
quiero hablar con una persona de verdad
Páseme con un agente por favor
¿me pueden comunicar con alguien de facturación?
Prefiero explicárselo a un humano
¿hay alguien que me pueda llamar?
necesito una persona, no un robot
Transfiérame con su supervisor
cómo hago para hablar con un asesor
Me gustaría que me atendiera un humano
póngame con un responsable
agente por favor
¿Podría un compañero suyo revisar mi caso?
quiero que me llame un técnico
Déjeme hablar con el encargado
no quiero hablar con una máquina, quiero a alguien real
¿Sería posible hablar con un operador?
que alguien me llame al 600123123
Exijo hablar con un gerente
ponme con atención al cliente
humano ya
Necesito atención humana
¿puedo chatear con alguien de su equipo?
Derive mi caso a una persona
hablar con un ejecutivo
Por favor, conécteme con un representante`,
    security: `
me han hackeado la cuenta
hay cargos en mi tarjeta que yo no hice
Alguien entró en mi cuenta y cambió la contraseña
pinché en un enlace falso y di los datos de mi tarjeta
me robaron la tarjeta y la están usando
Yo no autoricé esa transferencia
han pedido un préstamo a mi nombre, suplantaron mi identidad
me estafaron haciéndose pasar por ustedes
Veo las facturas de otro cliente en mi cuenta, es una filtración de datos
un desconocido compró dos móviles con mi cuenta
Es un fraude: 500 € que no reconozco
me duplicaron la SIM y me vaciaron la cuenta`,
    legal: `
voy a poner esto en manos de mi abogado
nos veremos en los tribunales
Voy a denunciarles
presentaré una reclamación en la OMIC
quiero poner una queja formal
Quiero la hoja de reclamaciones
lo voy a denunciar ante Profeco
mi abogado se pondrá en contacto con ustedes
Voy a emprender acciones legales
Ya he presentado una demanda
informaré al Banco de España de esto
les doy un último plazo antes de ir a juicio`,
    life: `
mi marido falleció la semana pasada y el contrato está a su nombre
me quedé sin trabajo y no puedo pagar la cuota
Mi hija está en la UCI
me han diagnosticado cáncer y tengo que darme de baja
nos estamos divorciando y no puedo entrar en la cuenta
tras la muerte de mi madre tengo que cancelar el contrato
vivo con una pensión mínima y no llego a fin de mes
Perdimos la casa en la inundación
estoy de baja por enfermedad y no puedo pagar la factura
He tenido un aborto espontáneo y quiero cancelar la suscripción`,
  },
  notSaid: {
    person: `
no hace falta que me transfiera, va bien así
el agente me dijo ayer que lo devolverían
mi agente de viajes se equivocó de fecha
No quiero hablar con nadie, solo dígame el precio
¿cuántos agentes incluye el plan pro?
Su compañero me pidió que escribiera aquí
¿puedo añadir una persona a la reserva?
el técnico vino esta mañana, todo bien
el botón "hablar con un agente" está en gris
prefiero seguir con usted por aquí
¿cómo cambio el responsable de nuestra cuenta de empresa?
El repartidor dejó el paquete con el vecino
mi agente inmobiliario necesita un justificante
Hablé con una asesora la semana pasada, gracias
¿cómo puedo ser asesor con ustedes?`,
    security: `
¿cómo aviso de una tarjeta perdida?
el terminal no reconoce mi tarjeta
¿qué es esta comisión de mi extracto?
¿cómo protegen mis datos?
¿necesito la verificación en dos pasos?
olvidé mi contraseña
¿qué hago si me roban la tarjeta en el extranjero?
¿cómo sé si un correo es fraudulento?`,
    legal: `
¿dónde están los términos y condiciones?
soy abogado y necesito factura para el despacho
¿cómo reclamo un producto defectuoso?
¿entregan en la calle del Tribunal?
¿cuál es la edad legal para alquilar un coche?
¿cuánto dura la garantía legal?
¿cuál es el plazo de devolución?
mi demanda de energía ha subido, ¿qué tarifa conviene?`,
    life: `
se murió mi móvil
¿qué pasa con los puntos si un socio fallece?
¿hay descuento para estudiantes?
las flores para el funeral quedaron muy bonitas, gracias
perdí las llaves
¿el colchón sirve para un hospital?`,
  },
};
