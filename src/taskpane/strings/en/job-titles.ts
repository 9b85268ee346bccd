/** What each kind of work is called while it goes on. */
export const jobTitles = {
  look: "Looking at the sheets",
  check: "Reading the sheets",
  plan: "Planning the territories",
  write: "Writing the plan",
  review: "Reviewing the plan",
  sample: "Inserting sample data",
  test: "Testing this Excel",
  copy: "Making the copy",
};
