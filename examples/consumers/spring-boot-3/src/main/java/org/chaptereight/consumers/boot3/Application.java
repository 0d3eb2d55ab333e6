package org.chaptereight.consumers.boot3;

import com.fasterxml.jackson.databind.Module;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.ChapterEightJackson2Module;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that takes dossiers inside objects of its own. */
@SpringBootApplication
@RestController
public class Application {

  /** What the service takes and gives back. */
  public record Filing(String note, Dossier dossier) {}

  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** Spring Boot 3 looks for modules among the beans. */
  @Bean
  public Module chapterEight() {
    return new ChapterEightJackson2Module();
  }

  /** Gives back what it was given. */
  @PostMapping("/filings")
  public Filing file(@RequestBody Filing filing) {
    return filing;
  }

  /** Takes a dossier by itself. */
  @PostMapping("/dossiers")
  public Dossier file(@RequestBody Dossier dossier) {
    return dossier;
  }

  /** Tells the problems of a dossier that could not be read. */
  @ExceptionHandler
  public ProblemDetail unreadable(HttpMessageNotReadableException e) {
    ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    if (e.getMostSpecificCause() instanceof InvalidDocumentException refused) {
      detail.setProperty("problems", refused.problems().stream().map(Object::toString).toList());
    }
    return detail;
  }
}
