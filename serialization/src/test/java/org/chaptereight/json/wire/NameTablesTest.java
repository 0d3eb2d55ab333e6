package org.chaptereight.json.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.junit.jupiter.api.Test;

final class NameTablesTest {

  private final AtomicInteger made = new AtomicInteger();
  private final NameTables<Integer> tables = new NameTables<>(made::incrementAndGet);

  @Test
  void one_is_shared_by_all_documents() {
    for (int document = 0; document < 3; document++) {
      assertThat(tables.<Integer>read((table, collided) -> table)).isEqualTo(1);
    }
  }

  @Test
  void
      names_that_collide_are_read_again_with_a_table_of_their_own_and_the_shared_one_is_replaced() {
    List<Integer> used = new ArrayList<>();
    int result =
        tables.read(
            (table, collided) -> {
              used.add(table);
              collided.run();
              return table;
            });
    assertThat(used).containsExactly(1, 3);
    assertThat(result).isEqualTo(3);
    assertThat(tables.shared()).isEqualTo(2);
  }

  @Test
  void a_document_is_read_again_though_the_first_reading_refused_it() {
    assertThat(
            tables.<Integer>read(
                (table, collided) -> {
                  if (table == 1) {
                    collided.run();
                    throw refusal();
                  }
                  return table;
                }))
        .isEqualTo(3);
    assertThatThrownBy(
            () ->
                tables.read(
                    (table, collided) -> {
                      throw refusal();
                    }))
        .isInstanceOf(InvalidDocumentException.class);
    assertThat(made).hasValue(3);
  }

  @Test
  void the_shared_one_is_replaced_whatever_is_thrown() {
    assertThatThrownBy(
            () ->
                tables.read(
                    (table, collided) -> {
                      collided.run();
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(tables.shared()).isEqualTo(2);
  }

  private static InvalidDocumentException refusal() {
    return new InvalidDocumentException(
        ImmutableList.of(Fault.COLLISIONS.at(Place.START, "")), false);
  }
}
