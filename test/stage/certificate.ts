import { generate } from 'selfsigned';

/** Every host name that the stage answers for. */
export const HOSTS = [
  '*.zendesk.com',
  'app.intercom.com',
  'app.eu.intercom.com',
  'app.au.intercom.com',
  'chat.acme.example',
  'help.acme.example',
  'desk.acme.example',
  'stage.test',
];

/** A fresh self-signed certificate for the stage's host names; it is never written to disk. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'stage.test' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
