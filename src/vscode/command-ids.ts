/** The commands of the manifest. */
export const commandIds = {
  openGuide: 'virtlens.openGuide',
  explainHere: 'virtlens.explainHere',
  fixAll: 'virtlens.fixAll',
  showRule: 'virtlens.showRule',
  rescan: 'virtlens.rescan',
  switchAudience: 'virtlens.switchAudience',
} as const;

/** What only the status item calls. */
export const stopScan = 'virtlens.stopScan';
