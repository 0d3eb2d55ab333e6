/**
 * Benchmarks of reading and writing: ours against Jackson's bare token loop, and against databind
 * with mixins on the same types.
 */
@NullMarked
package org.chaptereight.benchmarks;

import org.jspecify.annotations.NullMarked;
