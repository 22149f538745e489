"""The run: every source ends as an article or as a named failure, in order, whatever happens to a worker.

`job` turns one source into its outcome; `worker` is a process that does so for others, and that the
system ends when a page takes too long; `crew` keeps workers busy and puts outcomes back in order.
"""

from kx.batch.crew import outcomes
from kx.batch.job import DEBUG_VARIABLE, Done, Failure, Job, Outcome
from kx.batch.tally import Tally

__all__ = ["DEBUG_VARIABLE", "Done", "Failure", "Job", "Outcome", "Tally", "outcomes"]
