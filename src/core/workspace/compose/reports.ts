import type { Problem, ProblemId } from '../../model/document';
import type { Values } from '../../text/message';
import type { Uri } from '../../text/uri';
import type { Place } from '../effective';
import type { PlacedProblem } from '../workload';

/** What is wrong with a project as a whole, each thing once. */
export class Reports {
  private readonly found = new Map<string, PlacedProblem>();

  add(id: ProblemId, { file, span }: Place, values: Values): void {
    this.addProblem(file, { id, span, values });
  }

  addProblem(file: Uri, problem: Problem): void {
    const key = JSON.stringify([problem.id, file, problem.span.start, problem.span.end, problem.values]);
    if (!this.found.has(key)) this.found.set(key, { ...problem, file });
  }

  get problems(): readonly PlacedProblem[] {
    return [...this.found.values()];
  }
}
