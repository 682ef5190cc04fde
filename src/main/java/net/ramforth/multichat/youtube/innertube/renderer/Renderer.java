package net.ramforth.multichat.youtube.innertube.renderer;

/**
 * How YouTube would draw something. Its JSON key is the name of the record, in lower camel case.
 */
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
