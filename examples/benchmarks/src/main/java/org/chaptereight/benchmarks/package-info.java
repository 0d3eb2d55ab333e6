/**
 * Benchmarks of reading and writing: ours against Jackson's bare token loop, and against databind
 * that is taught the same types.
 */
@NullMarked
package org.chaptereight.benchmarks;

import org.jspecify.annotations.NullMarked;
