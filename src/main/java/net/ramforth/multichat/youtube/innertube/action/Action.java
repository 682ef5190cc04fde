package net.ramforth.multichat.youtube.innertube.action;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** One entry of an answer. Its JSON key is the name of the record, in lower camel case. */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Action
    permits AddBannerToLiveChatCommand,
        AddChatItemAction,
        AddLiveChatTickerItemAction,
        CloseLiveChatActionPanelAction,
        IgnoredAction,
        MarkChatItemAsDeletedAction,
        MarkChatItemsByAuthorAsDeletedAction,
        RemoveBannerForLiveChatCommand,
        RemoveChatItemAction,
        RemoveChatItemByAuthorAction,
        ReplaceChatItemAction,
        ReplayChatItemAction,
        ShowLiveChatActionPanelAction,
        UnknownAction,
        UpdateLiveChatPollAction {}
