import type { Locator, Page } from '@playwright/test';

/** The search panel as a reader finds it. */
export class SearchPanel {
  /** The link or button in the masthead. */
  readonly opener: Locator;
  /** The dialog. */
  readonly dialog: Locator;
  /** The text field. */
  readonly field: Locator;
  /** The options of the list. */
  readonly options: Locator;
  /** The option that is meant. */
  readonly selected: Locator;
  /** The status line about the results. */
  readonly status: Locator;

  constructor(page: Page) {
    this.opener = page.getByRole('banner').getByRole('link', { name: '搜索' });
    this.dialog = page.getByRole('dialog', { name: '搜索文章' });
    this.field = this.dialog.getByRole('combobox', { name: '搜索文章' });
    this.options = this.dialog.getByRole('option');
    this.selected = this.dialog.getByRole('option', { selected: true });
    this.status = this.dialog.getByRole('status');
  }
}
