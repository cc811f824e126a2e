import { create } from 'zustand';
import type { Fault } from '../domain/fault';
import type { Contribution } from '../extracts/contribution';
import type { Mapping } from '../extracts/mapping';
import type { Answers } from '../extracts/question';
import type { ReadingProgress } from '../extracts/readingWay';
import type { Candidate, CandidateMode } from './candidateDataset';

/** What a person gave, and what they said about it. */
export interface Given {
  readonly files: readonly File[];
  /** What could not be taken up of what was dropped. */
  readonly notTaken: readonly Fault[];
  /** By the name of the table that asked. */
  readonly answers: ReadonlyMap<string, Answers>;
  /** How tables that nobody knows are read. */
  readonly mappings: readonly Mapping[];
}

/** A package that could be shown, or why there is none. */
export type Outcome = { readonly candidate: Candidate } | { readonly problem: string };

/** What was read, to be looked at before anything changes. */
export interface Review extends Given {
  readonly contribution: Contribution;
  /** By the way of taking it up; one that is not there is still being worked out, or makes no difference. */
  readonly outcomes: Partial<Readonly<Record<CandidateMode, Outcome>>>;
  /** Further outcomes are on their way. */
  readonly isComparing: boolean;
}

/** How adding data ended, or what was added before. */
export type AddingEnd = 'stopped' | 'discarded' | 'undone' | 'cleared';

/** How far adding data has got. Only one thing is added at a time. */
export type Adding =
  | { readonly step: 'idle'; readonly ended?: AddingEnd; readonly problem?: string }
  | {
      readonly step: 'reading';
      readonly names: readonly string[];
      readonly progress: ReadingProgress | undefined;
      /** All is read, and is compared with what is loaded. */
      readonly isComparing: boolean;
    }
  | { readonly step: 'review'; readonly review: Review }
  | {
      readonly step: 'added';
      readonly mode: CandidateMode;
      readonly names: readonly string[];
      /** Codes of the indicators that have added figures. */
      readonly indicators: readonly string[];
      /** Codes of the groups to see them in, by indicator, where it is not the group shown first. */
      readonly groups?: ReadonlyMap<string, string>;
    };

/** Adding data: over which folder, and how far it is. It goes on while another page is looked at. */
export const useAdding = create<{ readonly folder: string; readonly now: Adding }>()(() => ({
  folder: '',
  now: { step: 'idle' },
}));
