/// <reference types="office-js" />

/** What an action of the ribbon is handed; a shortcut may hand over nothing. */
type RibbonEvent = { readonly completed: () => void };

/** What the ribbon of Excel offers to the commands. */
export type RibbonHost = {
  /** Gives the button or shortcut of that id its work. */
  readonly associate: (actionId: string, action: (event?: RibbonEvent) => Promise<void>) => void;
  readonly showPane: () => Promise<void>;
};

/** The ribbon, once Excel is ready; null where the page is not opened by Excel. */
export async function ribbonHost(): Promise<RibbonHost | null> {
  if (typeof Office === 'undefined') return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  return {
    associate: (actionId, action) => Office.actions.associate(actionId, action),
    showPane: () => Office.addin.showAsTaskpane(),
  };
}
