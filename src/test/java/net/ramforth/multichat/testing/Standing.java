package net.ramforth.multichat.testing;

/** What somebody is in a channel; Mo moderates everywhere. */
enum Standing {
  STREAMER("broadcaster/1", "", ""),
  MODERATOR("moderator/1", "", "mod"),
  VIP("vip/1", "", ""),
  SUBSCRIBER("subscriber/6", "subscriber/7", ""),
  VIEWER("", "", "");

  private final String badges;
  private final String badgeInfo;
  private final String userType;

  Standing(String badges, String badgeInfo, String userType) {
    this.badges = badges;
    this.badgeInfo = badgeInfo;
    this.userType = userType;
  }

  static Standing of(Person person, Person streamer) {
    if (person.equals(streamer)) {
      return STREAMER;
    }
    return switch (person.login()) {
      case "mo" -> MODERATOR;
      case "vera" -> VIP;
      case "sam" -> SUBSCRIBER;
      default -> VIEWER;
    };
  }

  IrcTags tags() {
    var tags =
        new IrcTags()
            .with("badge-info", badgeInfo)
            .with("badges", badges)
            .with("mod", this == MODERATOR ? 1 : 0)
            .with("subscriber", this == SUBSCRIBER ? 1 : 0)
            .with("user-type", userType);
    return this == VIP ? tags.with("vip", 1) : tags;
  }
}
