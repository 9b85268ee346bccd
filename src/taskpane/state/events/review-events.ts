import type { HeldReview } from "../../../use-cases/hold-review";
import type { MovedAccounts } from "../../../use-cases/move-boundary";
import type { PlanRerun } from "../../../use-cases/rerun-plan";
import type { RefreshedLog } from "../../../use-cases/refresh-change-log";
import type { SavedReview } from "../../../use-cases/save-review";
import type { StoredReviews } from "../../../workbook/read-reviews";
import type { PaneState, ReviewState } from "../pane-state";
import type { Handlers } from "./event-handlers";

/** The written plan looked at again. */
export interface ReviewEvents {
  readonly reviewed: { readonly held: HeldReview | null; readonly log: StoredReviews | null };
  readonly accountsMoved: { readonly moved: MovedAccounts | null };
  readonly rerun: { readonly rerun: PlanRerun | null };
  readonly changesLogged: { readonly logged: RefreshedLog | null };
  readonly reviewSaved: { readonly saved: SavedReview };
}

export const onReview: Handlers<ReviewEvents> = {
  reviewed: (state, event) => ({
    ...state,
    job: null,
    review: { ...movedIn(state), held: event.held, log: event.log, saved: null },
  }),
  accountsMoved: (state, event) => ({
    ...state,
    job: null,
    review: state.review === null ? null : { ...state.review, moved: event.moved },
  }),
  rerun: (state, event) => {
    const { review } = state;
    return { ...state, job: null, review: review === null ? null : { ...review, rerun: event.rerun } };
  },
  changesLogged: (state, event) => {
    const { review } = state;
    const logged = event.logged ?? { found: 0, sheet: "" };
    return { ...state, job: null, review: review === null ? null : { ...review, logged } };
  },
  reviewSaved: (state, event) => {
    const { sheet, at, log } = event.saved;
    const held = state.review?.held ?? null;
    return { ...state, job: null, review: { ...movedIn(state), held, log, saved: { sheet, at } } };
  },
};

/** What was moved from a review stays with the reviews after it. */
function movedIn({ review }: PaneState): Pick<ReviewState, "moved"> {
  return review?.moved === undefined ? {} : { moved: review.moved };
}
