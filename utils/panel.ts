import { browser } from 'wxt/browser';

/** What only one of the browsers has. Chrome calls it a side panel, Firefox a sidebar. */
interface Surfaces {
  sidePanel?: { open(options: { tabId: number } | { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel. Browsers allow it only in the very turn of a user's gesture, so nothing may be awaited before.
 * Firefox counts a press on the extension's own pages only, not one forwarded from a helpdesk page.
 */
export function openPanel(where: { tabId: number } | { windowId: number }): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Surfaces;
  if (sidePanel) return sidePanel.open(where);
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('this browser has neither a side panel nor a sidebar'));
}
