// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Addresses for Markdown's "[words](address)": nothing in them can end the brackets or be read as markup.

// What an address of the program opens.
enum class DeepLinkKind { Highlight, Event, Article };

// "synoptic://highlight/UUID?study=UUID"; without a study the program looks in the one that is open.
QString deepLink(DeepLinkKind kind, const QString &uuid, const QString &study = {});

struct DeepLink {
    DeepLinkKind kind = DeepLinkKind::Highlight;
    QString uuid;
    QString study; // empty when the address does not say

    friend bool operator==(const DeepLink &, const DeepLink &) = default;
};

// The inverse. None for any other address; only what a UUID may have is taken for one.
std::optional<DeepLink> readDeepLink(const QString &address);

// The web page at a quote (a text fragment, "#:~:text="). Empty when the address is not http or https.
QString pageLink(const QString &url, const QString &quote);
