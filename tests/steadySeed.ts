import fc from 'fast-check';

/**
 * Properties are tried with the same cases in every run, so that a commit is judged the same wherever it is tested.
 * `FC_SEED=<any whole number>` tries others: CONTRIBUTING.md says when.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_230_331) });
