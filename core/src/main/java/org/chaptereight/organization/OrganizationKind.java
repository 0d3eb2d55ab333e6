package org.chaptereight.organization;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** What an organization is. An open vocabulary. */
public final class OrganizationKind extends OpenCode<OrganizationKind> {

  /** A regional organization: an arrangement or agency for matters of one region. */
  public static final OrganizationKind REGIONAL = new OrganizationKind("REGIONAL");

  /** The United Nations itself: general purposes, universal membership. */
  public static final OrganizationKind UNIVERSAL = new OrganizationKind("UNIVERSAL");

  /** A principal organ of the United Nations (Charter, Art. 7(1)). */
  public static final OrganizationKind UN_ORGAN = new OrganizationKind("UN_ORGAN");

  /** A subsidiary organ of the United Nations, its offices and missions (Charter, Art. 7(2)). */
  public static final OrganizationKind UN_SUBSIDIARY = new OrganizationKind("UN_SUBSIDIARY");

  /** Operations of the United Nations taken together, such as its peacekeeping operations. */
  public static final OrganizationKind UN_OPERATIONS = new OrganizationKind("UN_OPERATIONS");

  /** An organization related to the United Nations by agreement. */
  public static final OrganizationKind UN_RELATED = new OrganizationKind("UN_RELATED");

  /**
   * An intergovernmental organization of worldwide membership outside the United Nations system.
   */
  public static final OrganizationKind INTERGOVERNMENTAL_GLOBAL =
      new OrganizationKind("INTERGOVERNMENTAL_GLOBAL");

  /** An intergovernmental body without a treaty. */
  public static final OrganizationKind TASK_FORCE = new OrganizationKind("TASK_FORCE");

  /** An organ of a regional organization. */
  public static final OrganizationKind REGIONAL_ORGAN = new OrganizationKind("REGIONAL_ORGAN");

  private static final Vocabulary<OrganizationKind> KNOWN =
      Vocabulary.of(
          List.of(
              REGIONAL,
              UNIVERSAL,
              UN_ORGAN,
              UN_SUBSIDIARY,
              UN_OPERATIONS,
              UN_RELATED,
              INTERGOVERNMENTAL_GLOBAL,
              TASK_FORCE,
              REGIONAL_ORGAN));

  private OrganizationKind(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static OrganizationKind of(String text) {
    return KNOWN.resolve(text, OrganizationKind::new);
  }

  @Override
  public Vocabulary<OrganizationKind> vocabulary() {
    return KNOWN;
  }
}
