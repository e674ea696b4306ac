/** The sign-in that the dashboard keeps in a cookie and puts on its own requests (§7, REST). */
export const SESSION = {
  'access-token': 'stage-token',
  'token-type': 'Bearer',
  client: 'stage-client',
  expiry: '1999999999',
  uid: 'agent@acme.example',
} as const;

/** As the dashboard itself writes it: JSON, percent-encoded. */
export const SESSION_COOKIE = `cw_d_session_info=${encodeURIComponent(JSON.stringify(SESSION))}`;
