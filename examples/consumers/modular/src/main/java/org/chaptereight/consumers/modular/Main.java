package org.chaptereight.consumers.modular;

import java.util.List;
import org.chaptereight.json.ChapterEightModule;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.time.DateInterval;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a value of the library inside an object of its own; fails if that fails. */
public final class Main {

  /** What the application has. */
  public record Page(String heading, List<DateInterval> shown) {}

  private static final String JSON = "{\"heading\":\"h\",\"shown\":[{\"from\":\"2010-04\"}]}";

  private Main() {}

  /** Runs the program. */
  public static void main(String[] args) {
    if (!Main.class.getModule().isNamed()
        || !DateInterval.class.getModule().isNamed()
        || !JsonMapper.class.getModule().isNamed()) {
      throw new IllegalStateException("this is not the module path");
    }
    JsonMapper mapper = JsonMapper.builder().addModule(new ChapterEightModule()).build();
    Page page = mapper.readValue(JSON, Page.class);
    if (!mapper.writeValueAsString(page).equals(JSON)) {
      throw new IllegalStateException(mapper.writeValueAsString(page));
    }
    try {
      mapper.readValue(JSON.replace("2010-04", "2010-13"), Page.class);
      throw new IllegalStateException("a month that does not exist was read");
    } catch (JacksonException e) {
      System.out.println(page + "\n" + ((InvalidDocumentException) e.getCause()).problems());
    }
  }
}
