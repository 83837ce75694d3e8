// One person's visit in a browser of its own: opens screens, looks for faults, and sees every request that is made.

import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** What a visit may ask for. */
export interface VisitOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  /** The address to visit instead of the common one, for journeys that serve files of their own. */
  readonly address?: string;
}

/** A visit. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to `#/…` and waits until the screen is there. */
  readonly go: (hash: string) => Promise<void>;
  /** Fails where axe finds a violation on what is shown now. */
  readonly accessible: (where: string) => Promise<void>;
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
}

/** Nothing of the browser may speak to the network by itself; build machines often forbid its sandbox. */
const words = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];

let browser: Browser | null = null;

/** Opens a browser for the file's journeys; call once at the top of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: words });
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Runs a journey in a context of its own; fails where the page threw, logged an error or asked anybody else for anything. */
export async function visit(run: (visit: Visit) => Promise<void>, options: VisitOptions = {}): Promise<void> {
  if (browser === null) throw new Error('call useBrowser() at the top of the file');
  const { theme = 'light', width = 1280, height = 900, locale = 'en-GB', address = inject('address') } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logged: ${message.text()}`);
  });
  context.on('request', (request) => requests.push(request.url()));
  const go = async (hash: string): Promise<void> => {
    await page.goto(`${address}${hash}`);
    await page.locator('main').first().waitFor();
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== 'Loading …');
  };
  const accessible = async (where: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    expect(said, where).toEqual([]);
  };
  try {
    await run({ page, context, go, accessible, requests });
    expect(faults).toEqual([]);
    const { origin } = new URL(address);
    const elsewhere = requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url));
    expect(elsewhere, 'no request leaves the origin').toEqual([]);
  } finally {
    await context.close();
  }
}
