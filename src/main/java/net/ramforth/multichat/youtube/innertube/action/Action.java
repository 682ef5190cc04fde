package net.ramforth.multichat.youtube.innertube.action;

/** One entry of an answer. Its JSON key is the name of the record, in lower camel case. */
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
