// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linkdecision.h"

#include <QCoreApplication>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkDecision)
};

Result<LinkEnd> endOn(const Study &study, const VersionTexts &texts, PassageId id)
{
    const auto passage = study.store().table<Passage>().find(Passage{.id = id});
    if (!passage)
        return std::unexpected(passage.error());
    const auto text = *passage ? texts.version((*passage)->version) : nullptr;
    if (!text)
        return failure(ErrorKind::QuoteNotFound);
    return LinkEnd{.version = (*passage)->version, .span = text->map.toUnits((*passage)->span)};
}

Result<LinkId> decideAgain(Study &study, const VersionTexts &texts, LinkId id, LinkState state)
{
    const auto link = study.store().table<Link>().find(Link{.id = id});
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return failure(ErrorKind::QuoteNotFound);
    return endOn(study, texts, (*link)->a).and_then([&](const LinkEnd &a) {
        return endOn(study, texts, (*link)->b).and_then([&](const LinkEnd &b) {
            return decideLink(study, a, b, state);
        });
    });
}
} // namespace

LinkEnd linkEnd(const ComparedStory &story, Place place)
{
    return {.version = story.versions[place.article], .span = story.span(place)};
}

Result<LinkId> decideOn(Study &study, const VersionTexts &texts, const ComparedStory &story, Place a, Place b,
                        LinkState state)
{
    const DecidedPassages *there = story.decision(a, b);
    if (there && study.store().table<Link>().find(Link{.id = there->id}).value_or(std::nullopt))
        return decideAgain(study, texts, there->id, state);
    return decideLink(study, linkEnd(story, a), linkEnd(story, b), state);
}

QString decidedWords(LinkState state, const QString &a, const QString &b)
{
    return (state == LinkState::Cut ? Words::tr("Cut the link between %1 and %2.") : Words::tr("Linked %1 and %2."))
        .arg(a, b);
}

QString forgottenWords(const QString &a, const QString &b)
{
    return Words::tr("What you decided of %1 and %2 is forgotten.").arg(a, b);
}
