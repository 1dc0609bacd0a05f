// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/furniturelines.h"

#include <QRegularExpression>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestFurniture = 140; // longer ones only begin like it
constexpr qsizetype longestOpening = 80;
constexpr qsizetype longestCaption = 200;

bool matches(const QRegularExpression &pattern, QStringView line)
{
    return pattern.matchView(line).hasMatch();
}

constexpr auto ignoreCase = QRegularExpression::CaseInsensitiveOption;

} // namespace

bool isFurnitureLine(QStringView line)
{
    static const QRegularExpression opening(
        uR"(^\W*(?:advertisement|advertising|sponsored|story continues|article continues|continue reading)"
        uR"(|read (?:more|also|next)|also read|see (?:also|more)\b|related (?:stories|articles|posts|content|coverage)"
        uR"(|topics|links|news|round-?ups?|videos?)\b|related:|don[\x{2019}']?t miss\W*$|more:|click here to)"
        uR"(|share (?:this|on|via)\b|sign up (?:for|to|now|today|here)\b|subscribe (?:to|now|today|here|for)\b|follow )"
        uR"((?:us|me|him|her|them|@|.{0,60} on (?:facebook|twitter|instagram)\b)|like this (?:story|article|post)|image \d+ of \d+|tags?:|filed under|topics?:)"
        uR"(|categor(?:y|ies):|posted (?:in|on|by)\b|published(?::| on| by| at)|last (?:updated|modified)|updated(?::| at| on))"
        uR"(|view (?:all )?comments|leave a (?:comment|reply))"
        uR"(|download (?:the|our) .{0,40}app\b|have a tip\b|want more\b|enjoy(?:ed)? this (?:story|article|post))"
        uR"(|get (?:the latest|our|breaking|more) .*(?:inbox|newsletter|app)\b|contact (?:us|the (?:author|writer)) )"
        uR"(|support (?:our|independent) journalism|e-?mail .{0,40}\bat \S+@\S+|leia (?:também|mais)|veja também|leggi anche)"
        uR"(|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|te puede interesar|читайте также)"
        uR"(|相关阅读|相关新闻|延伸阅读|推荐阅读|责任编辑))"_s,
        ignoreCase);
    static const QRegularExpression whole(
        uR"(^\W*(?:more|photos?|comments?|\d+ comments?|print|share|tweet|e-?mail|facebook|twitter|pinterest|whatsapp|reddit)"
        uR"(|linkedin|instagram|subscribe|sign up|newsletter|watch now|listen now|highlights|breaking news|loading)\W*$)"_s,
        ignoreCase);
    return line.size() <= longestFurniture && (matches(opening, line) || matches(whole, line));
}

bool beginsRest(QStringView line)
{
    static const QRegularExpression pattern(
        uR"(^\W*(?:more (?:great|from|on|in|stories|news|like|coverage|articles)\b|related\b|recommended\b|you (?:may|might) (?:also )?)"
        uR"((?:like|be|enjoy|want)|you[\x{2019}']ll also|most (?:read|popular|viewed|shared|recent)|popular(?: (?:posts|stories|now|articles))?\W*$)"
        uR"(|trending\b|latest (?:news|stories|posts|articles|from|headlines)|top stories|editor[\x{2019}']?s[\x{2019}']? (?:picks?|choice))"
        uR"(|about the (?:author|writer)|join the (?:conversation|discussion)|comments?\W*\d*\W*$|\d+ (?:comments|responses|replies|thoughts)\b)"
        uR"(|leave a (?:reply|comment)|want more\b|next (?:article|post|story)|previous (?:article|post|story)|(?:what to )?read next)"
        uR"(|also on\b|in case you missed|(?:from )?around the web|from our partners|sponsored (?:stories|content|links)|discussion\W*$)"
        uR"(|further reading\W*$|recent (?:posts|articles|stories)|mehr zum thema|das könnte (?:sie|dich) auch|kommentare?\b|sur le même sujet)"
        uR"(|commentaires?\b|también te puede|comentarios?\b|comentários?\b|potrebbe(?:ro)? interessarti|articoli correlati|commenti\b)"
        uR"(|artículos relacionados|notícias relacionadas|相关(?:阅读|新闻|文章)|推荐阅读|延伸阅读|热门|评论|читайте также|комментарии))"_s,
        ignoreCase);
    return line.size() <= longestOpening && matches(pattern, line);
}

bool isCaptionLine(QStringView line)
{
    static const QRegularExpression credit(
        uR"(\((?:image|photo|picture|credit|pic|file photo|source|photograph|bild|foto)\b[^()]*\)\W*$)"_s, ignoreCase);
    static const QRegularExpression opening(
        uR"(^\W*(?:image|photo|picture|photograph|foto|bild)(?: (?:credit|courtesy|source|by)|s?:| ?/))"_s, ignoreCase);
    return line.size() <= longestCaption && (matches(credit, line) || matches(opening, line));
}
