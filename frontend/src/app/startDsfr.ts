type DsfrWindow = { dsfr?: { verbose?: boolean; mode?: string; start?: () => void } };

/** Starts the DSFR once React has rendered the page it is to animate. */
export async function startDsfr(): Promise<void> {
  const host = window as unknown as DsfrWindow;
  // Read by the script at its evaluation, hence before the import.
  host.dsfr = { verbose: false, mode: "react" };
  await import("./dsfr");
  host.dsfr.start?.();
}
