/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the elements inside an account need to know of the records around it; set by the page that renders it. */
    prose?: import('./views/prose-view.ts').ProseView;
  }
}

interface ImportMetaEnv {
  /** Set by the build; see `src/shards/shard-integration.ts`. */
  readonly SEARCH_ENGINE: import('./search/choose-engine.ts').SearchEngine;
  /** Where reports of errors go; see `src/publish/report-address.ts`. Empty: nowhere but the page on corrections. */
  readonly REPORT_URL?: string;
}
