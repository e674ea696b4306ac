import type { Connection } from '../../utils/domain/brand.ts';
import type { Site } from '../../utils/domain/site.ts';
import type { SiteView } from './view.ts';

/** What is known of the site in front, beyond the helpdesks of the manifest. */
export interface Front extends Pick<SiteView, 'choices' | 'recognised'> {
  /** Null where there is nothing to connect: a browser's own page, a helpdesk of the manifest. */
  readonly site: Site | null;
  readonly connection: Connection | null;
  /** True while the browser lets Baton in. */
  readonly isAllowed: boolean;
  /** How the browser's question stands; null before it and after a yes. */
  readonly asked: 'asking' | 'refused' | 'failed' | null;
}

/** What is offered for a site that is not read; null where it is, or where nothing can be offered. */
export function siteView({
  site,
  connection,
  isAllowed,
  asked,
  choices,
  recognised,
}: Front): SiteView | null {
  if (!site || (connection && isAllowed)) return null;
  const standing = !site.isSafe ? 'insecure' : (asked ?? (connection ? 'lost' : 'offered'));
  return {
    kind: 'site',
    origin: site.origin,
    standing,
    isConnected: connection !== null,
    choices,
    recognised,
  };
}

/** As what a connected site is read; null where it is not connected. */
export function connectedAs({ connection, choices }: Front): { readonly as: string | null } | null {
  if (!connection) return null;
  return { as: choices.find(({ id }) => id === connection.helpdesk)?.name ?? null };
}
