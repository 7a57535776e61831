/** Whether the slowest tests try everything and not a sample. */
export const thorough = process.env.THOROUGH === '1';

/** The step at which a long row of cases is gone through: `ordinary`, or one by one in the thorough run. */
export const stepOf = (ordinary: number): number => (thorough ? 1 : ordinary);
