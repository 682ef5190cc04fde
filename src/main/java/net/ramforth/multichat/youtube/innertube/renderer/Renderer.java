package net.ramforth.multichat.youtube.innertube.renderer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How YouTube would draw something. Its JSON key is the name of the record, in lower camel case.
 *
 * <p>Most fields are of no interest. What is ignored here is skipped; what only the mapper ignores
 * is copied first.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Renderer
    permits AuthoredRenderer,
        GiftMessageViewModel,
        LiveChatActionPanelRenderer,
        LiveChatAutoModMessageRenderer,
        LiveChatBannerChatSummaryRenderer,
        LiveChatBannerPollRenderer,
        LiveChatBannerRedirectRenderer,
        LiveChatBannerRenderer,
        LiveChatCallForQuestionsRenderer,
        LiveChatDonationAnnouncementRenderer,
        LiveChatModeChangeMessageRenderer,
        LiveChatModerationMessageRenderer,
        LiveChatPlaceholderItemRenderer,
        LiveChatProductItemRenderer,
        LiveChatRestrictedParticipationRenderer,
        LiveChatViewerEngagementMessageRenderer,
        PollRenderer,
        UnknownRenderer {}
